-- What a whole group was told: one row, however many read it. `thing` is the same for copies in several groups.
create table inbox_story (
    id bigint not null primary key,
    kind varchar(16) not null,
    in_group bigint not null,
    thing bigint not null,
    place bigint not null,
    author bigint not null,
    told_at datetime(6) not null,
    gone boolean not null,
    constraint inbox_story_once unique (kind, in_group, thing)
);

create index inbox_story_by_group on inbox_story (in_group, told_at);
create index inbox_story_by_place on inbox_story (kind, place);
create index inbox_story_by_time on inbox_story (told_at);

-- What one person was told. `about` is what it leads to: a question, a cohort.
create table inbox_item (
    id bigint not null primary key,
    person bigint not null,
    kind varchar(16) not null,
    thing bigint not null,
    about bigint not null,
    in_group bigint,
    told_at datetime(6) not null,
    read_at datetime(6),
    constraint inbox_item_once unique (person, kind, thing)
);

create index inbox_item_by_person on inbox_item (person, told_at);
create index inbox_item_by_about on inbox_item (kind, about);
create index inbox_item_by_time on inbox_item (told_at);

-- Up to which story somebody has read everything at once.
create table inbox_mark (
    person bigint not null primary key,
    read_to bigint not null
);

-- How somebody wants to be told; group 0 stands for all groups. What is not here is as usual.
create table inbox_wish (
    person bigint not null,
    topic varchar(16) not null,
    in_group bigint not null,
    in_app boolean not null,
    mail varchar(8) not null,
    primary key (person, topic, in_group),
    constraint inbox_wish_has_a_known_rhythm check (mail in ('AT_ONCE', 'DAILY', 'WEEKLY', 'OFF'))
);

-- When letters rest and when digests come, in full hours of the person's own zone.
create table inbox_hours (
    person bigint not null primary key,
    quiet_from int not null,
    quiet_until int not null,
    digest_at int not null,
    constraint inbox_hours_of_a_day check (
        quiet_from between 0 and 23 and quiet_until between 0 and 23 and digest_at between 0 and 23)
);

-- For whom the next letter that gathers several things is due: a digest, or what came in quiet hours.
create table inbox_round (
    person bigint not null,
    rhythm varchar(8) not null,
    since datetime(6) not null,
    due_at datetime(6) not null,
    primary key (person, rhythm)
);

create index inbox_round_due on inbox_round (due_at);

-- What links that end letters are signed with; drawn once.
create table inbox_secret (
    id int not null primary key,
    secret varchar(64) not null
);
