-- A review of one version of a work. While it is not released `open_for` holds its version, so that two do not read the
-- same; a later review of the same version counts instead once it is released, and the earlier one stays.
create table review (
    id bigint not null primary key,
    submission bigint not null,
    work bigint not null,
    assignment bigint not null,
    author bigint not null,
    reviewer bigint not null,
    open_for bigint,
    words mediumtext not null,
    note mediumtext not null,
    claimed_at datetime(6) not null,
    written_at datetime(6),
    released_at datetime(6),
    edits int not null,
    constraint review_is_open_once unique (open_for),
    constraint review_is_not_of_ones_own check (author <> reviewer),
    constraint review_is_open_or_released check ((open_for is null) = (released_at is not null))
);

create index review_by_submission on review (submission, released_at);
create index review_by_assignment on review (assignment, author);

-- The points of each criterion of the rubric, by its place.
create table review_score (
    review bigint not null,
    place int not null,
    points int not null,
    primary key (review, place)
);

-- What is said about a passage of the work.
create table review_remark (
    review bigint not null,
    place int not null,
    passage varchar(2000) not null,
    words varchar(4000) not null,
    primary key (review, place)
);
