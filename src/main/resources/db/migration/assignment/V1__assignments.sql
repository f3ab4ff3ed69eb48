-- A brief: what is asked for, until when, and what being late costs. Times are UTC.
create table assignment (
    id bigint not null primary key,
    community bigint not null,
    cohort bigint not null,
    title_zh varchar(320) not null,
    title_en varchar(320) not null,
    text_zh mediumtext not null,
    text_en mediumtext not null,
    opens_at datetime(6) not null,
    due_at datetime(6) not null,
    cut_off_at datetime(6) not null,
    attempts int,
    required boolean not null,
    percent_a_day int not null,
    floor_percent int not null,
    published_at datetime(6),
    discarded_at datetime(6),
    version int not null,
    written_by bigint not null,
    constraint assignment_opens_before_it_is_due check (opens_at < due_at and due_at <= cut_off_at),
    constraint assignment_attempts check (attempts >= 1),
    constraint assignment_penalty check (percent_a_day between 0 and 100 and floor_percent between 0 and 100)
);

create index assignment_by_cohort on assignment (cohort, due_at);

-- The rubric: criteria in their order, each with its levels. One for each version of the brief that changed it.
create table assignment_criterion (
    assignment bigint not null,
    place int not null,
    title varchar(320) not null,
    primary key (assignment, place)
);

create table assignment_level (
    assignment bigint not null,
    place int not null,
    points int not null,
    words varchar(800) not null,
    primary key (assignment, place, points),
    constraint assignment_level_points check (points between 0 and 100)
);

-- More time for one person.
create table assignment_extension (
    assignment bigint not null,
    person bigint not null,
    due_at datetime(6) not null,
    cut_off_at datetime(6) not null,
    reason varchar(2000) not null,
    granted_by bigint not null,
    granted_at datetime(6) not null,
    primary key (assignment, person),
    constraint assignment_extension_times check (due_at <= cut_off_at)
);

-- What one person makes for one assignment; `versions` counts what was handed in.
create table assignment_work (
    id bigint not null primary key,
    assignment bigint not null,
    person bigint not null,
    versions int not null,
    constraint assignment_work_once unique (assignment, person)
);

create index assignment_work_by_person on assignment_work (person);

-- What was handed in; never changed, never overwritten.
create table assignment_submission (
    id bigint not null primary key,
    work bigint not null,
    version int not null,
    text mediumtext not null,
    handed_in_at datetime(6) not null,
    sha256 char(64) not null,
    constraint assignment_submission_once unique (work, version)
);
