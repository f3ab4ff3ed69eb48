-- Who was told that an assignment opened or will be due: once for each of its times.
create table assignment_reminder (
    id bigint not null primary key,
    assignment bigint not null,
    person bigint not null,
    step varchar(8) not null,
    for_at datetime(6) not null,
    told_at datetime(6) not null,
    constraint assignment_reminder_once unique (assignment, person, step, for_at)
);

create index assignment_by_opening on assignment (opens_at);

create index assignment_submission_by_time on assignment_submission (handed_in_at);
