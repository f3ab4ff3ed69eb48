-- Leave (请假), from its first day to its last, in the community's zone. Without a last day: while a payment is disputed.
create table core_leave (
    id bigint not null primary key,
    core_group bigint not null,
    community bigint not null,
    person bigint not null,
    kind varchar(8) not null,
    state varchar(9) not null,
    first_day date not null,
    last_day date,
    reason varchar(2000) not null,
    asked_at datetime(6) not null,
    decided_by bigint,
    decided_at datetime(6),
    constraint core_leave_is_of_a_known_kind check (kind in ('OWN', 'APPROVED', 'DISPUTE')),
    constraint core_leave_has_a_known_state check (state in ('ASKED', 'GRANTED', 'REFUSED', 'CANCELLED')),
    constraint core_leave_ends_after_it_begins check (last_day is null or last_day >= first_day),
    constraint core_leave_ends_some_day check ((kind = 'DISPUTE') or (last_day is not null))
);

create index core_leave_by_person on core_leave (core_group, person, first_day);
create index core_leave_by_state on core_leave (community, state);
