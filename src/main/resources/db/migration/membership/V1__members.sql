-- The last number given in each community: a counter row, not AUTO_INCREMENT, which leaves gaps when a transaction
-- is rolled back.
create table member_counter (
    community bigint not null primary key,
    last_number bigint not null,
    constraint member_counter_counts_up check (last_number >= 0)
);

-- A number belongs to a person in a community for ever. Rows are never deleted.
create table member (
    community bigint not null,
    person bigint not null,
    member_number bigint not null,
    since datetime(6) not null,
    primary key (community, person),
    constraint member_number_is_given_once unique (community, member_number),
    constraint member_numbers_begin_at_one check (member_number >= 1)
);

create index member_by_person on member (person);

-- What one order gave, and until when.
create table enrollment (
    ticket_order bigint not null primary key,
    community bigint not null,
    person bigint not null,
    cohort bigint not null,
    since datetime(6) not null,
    access_until date,
    state varchar(10) not null,
    ended_at datetime(6),
    constraint enrollment_has_a_known_state check (state in ('LIVE', 'SUSPENDED', 'ENDED')),
    constraint enrollment_ends_at_a_time check ((state = 'ENDED') = (ended_at is not null))
);

create index enrollment_by_person on enrollment (person, community);
create index enrollment_by_cohort on enrollment (cohort, state);
