-- A version that was given back to be revised: one more attempt, and time for it. One for each version, however often it
-- is given back.
create table assignment_revision (
    submission bigint not null primary key,
    work bigint not null,
    version int not null,
    until_at datetime(6) not null,
    asked_at datetime(6) not null,
    constraint assignment_revision_once unique (work, version)
);
