-- Staff were told that works wait too long: once a day for each assignment, on the clock of its community.
create table review_reminder (
    id bigint not null primary key,
    assignment bigint not null,
    on_day date not null,
    constraint review_reminder_once unique (assignment, on_day)
);
