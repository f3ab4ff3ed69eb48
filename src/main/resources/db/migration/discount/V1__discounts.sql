-- Codes by course, written as they are compared: folded and in capitals. Either a percentage or an amount of one currency.
create table discount (
    id bigint not null primary key,
    community bigint not null,
    course bigint not null,
    code varchar(32) not null,
    percent int,
    currency char(3),
    minor bigint,
    most int,
    used int not null,
    valid_from datetime(6),
    valid_until datetime(6),
    made_at datetime(6) not null,
    made_by bigint not null,
    ended_at datetime(6),
    constraint code_once_a_course unique (course, code),
    constraint discount_takes_off_something check ((percent between 1 and 100 and minor is null) or (percent is null and minor > 0)),
    constraint discount_counts_up check (used >= 0)
);
