-- A lesson of a cohort, in its week and at its place in it. Times are UTC.
create table lesson (
    id bigint not null primary key,
    community bigint not null,
    cohort bigint not null,
    week_no int not null,
    place int not null,
    title_zh varchar(320) not null,
    title_en varchar(320) not null,
    text_zh mediumtext not null,
    text_en mediumtext not null,
    links mediumtext not null,
    video varchar(26),
    opens_at datetime(6) not null,
    free_preview boolean not null,
    published boolean not null,
    published_at datetime(6),
    discarded_at datetime(6),
    version int not null,
    written_by bigint not null,
    constraint lesson_week check (week_no >= 1),
    constraint lesson_published_once check (published = false or published_at is not null)
);

create index lesson_by_cohort on lesson (cohort, week_no, place);

-- Who is done with which.
create table lesson_done (
    lesson bigint not null,
    person bigint not null,
    done_at datetime(6) not null,
    primary key (lesson, person)
);

create index lesson_done_by_person on lesson_done (person);
