-- How large the groups of a cohort or community are and how arrivals spread over them, where an owner has said so.
create table group_policy (
    home bigint not null primary key,
    community bigint not null,
    capacity int not null,
    overflow varchar(12) not null,
    changed_at datetime(6) not null,
    changed_by bigint not null,
    constraint group_policy_has_room check (capacity between 1 and 10000),
    constraint group_policy_known check (overflow in ('FILL_FIRST', 'BALANCE', 'BY_REGION'))
);
