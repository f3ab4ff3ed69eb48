-- Learner groups. `home` is the cohort or the community whose groups they are.
create table learner_group (
    id bigint not null primary key,
    community bigint not null,
    cohort bigint,
    home bigint not null,
    ordinal int not null,
    size int not null,
    members int not null,
    opened_at datetime(6) not null,
    constraint learner_group_once unique (home, ordinal),
    constraint learner_group_counts_from_one check (ordinal >= 1),
    constraint learner_group_has_room check (members >= 0 and members <= size)
);

create index learner_group_by_community on learner_group (community, cohort, ordinal);

-- Where somebody has a place now: one in each home.
create table group_place (
    home bigint not null,
    person bigint not null,
    learner_group bigint not null,
    member_number bigint not null,
    taken_at datetime(6) not null,
    primary key (home, person)
);

create index group_place_by_number on group_place (learner_group, member_number);
create index group_place_by_person on group_place (person);

-- Which orders give a right to a place; an ended one stays, so that late news of its beginning changes nothing.
create table group_claim (
    ticket bigint not null primary key,
    home bigint not null,
    person bigint not null,
    ended_at datetime(6)
);

create index group_claim_by_person on group_claim (home, person, ended_at);

-- Places that were given up.
create table group_place_past (
    id bigint not null primary key,
    home bigint not null,
    person bigint not null,
    learner_group bigint not null,
    member_number bigint not null,
    taken_at datetime(6) not null,
    left_at datetime(6) not null
);

create index group_place_past_by_person on group_place_past (home, person, left_at);
