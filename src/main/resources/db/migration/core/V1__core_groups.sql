-- Core groups. `taken` counts the seats that are offered or occupied; it passes the cap only by `extra`, the one seat
-- that an undo may add, until the next vacancy.
create table core_group (
    id bigint not null primary key,
    community bigint not null,
    ordinal int not null,
    name_zh varchar(160) not null,
    name_en varchar(160) not null,
    cap int not null,
    extra int not null,
    taken int not null,
    by_offer boolean not null,
    founded_at datetime(6) not null,
    founded_by bigint not null,
    constraint core_group_once unique (community, ordinal),
    constraint core_group_counts_from_one check (ordinal between 1 and 12),
    constraint core_group_keeps_its_cap check (cap >= 1 and extra in (0, 1) and taken >= 0 and taken <= cap + extra)
);

-- Seats that are offered or occupied, one for each person.
create table core_seat (
    id bigint not null primary key,
    core_group bigint not null,
    community bigint not null,
    person bigint not null,
    member_number bigint not null,
    state varchar(8) not null,
    founder boolean not null,
    offered_at datetime(6) not null,
    offered_by bigint not null,
    offer_until datetime(6) not null,
    taken_at datetime(6),
    constraint core_seat_once unique (core_group, person),
    constraint core_seat_has_a_known_state check (state in ('OFFERED', 'SEATED')),
    constraint core_seat_is_taken_or_not check ((state = 'SEATED') = (taken_at is not null))
);

create index core_seat_by_person on core_seat (person);
create index core_seat_by_offer on core_seat (state, offer_until);

-- Offers that came to nothing, and seats that were left.
create table core_seat_past (
    id bigint not null primary key,
    core_group bigint not null,
    community bigint not null,
    person bigint not null,
    member_number bigint not null,
    founder boolean not null,
    offered_at datetime(6) not null,
    offered_by bigint not null,
    taken_at datetime(6),
    ended_at datetime(6) not null,
    ending varchar(16) not null,
    constraint core_seat_past_ended_somehow check
        (ending in ('DECLINED', 'LAPSED', 'WITHDRAWN', 'LEFT', 'TICKET_ENDED', 'ROUND'))
);

create index core_seat_past_by_person on core_seat_past (core_group, person, ended_at);
