-- Seeds of lots, one after another for each core group. The digest of a seed is shown as soon as the row is there; the
-- seed itself once a succession has used it.
create table succession_lot (
    core_group bigint not null,
    ordinal int not null,
    seed char(64) not null,
    commitment char(64) not null,
    committed_at datetime(6) not null,
    revealed_at datetime(6),
    constraint succession_lot_once primary key (core_group, ordinal)
);

-- One succession after another; `running` holds the group while it runs, so there is one at a time.
create table succession (
    id bigint not null primary key,
    core_group bigint not null,
    community bigint not null,
    running bigint,
    occasion bigint,
    first_day date not null,
    last_day date not null,
    policy_version int not null,
    lot int not null,
    in_whose_name bigint not null,
    begun_by bigint,
    begun_at datetime(6) not null,
    ended_at datetime(6),
    ending varchar(11),
    constraint succession_one_at_a_time unique (running),
    constraint succession_once_for_an_occasion unique (occasion),
    constraint succession_ends_somehow check
        (ending is null or ending in ('FILLED', 'NOBODY_LEFT', 'REPLACED')),
    constraint succession_runs_or_has_ended check ((running is null) = (ended_at is not null))
);

create index succession_of_group on succession (core_group, id);

-- The nominees in their order, fixed when the succession began.
create table succession_line (
    id bigint not null primary key,
    succession bigint not null,
    place int not null,
    person bigint not null,
    nomination bigint not null,
    token char(64) not null,
    score bigint not null,
    draw char(64) not null,
    state varchar(8) not null,
    seat bigint,
    offered_at datetime(6),
    offer_until datetime(6),
    answered_at datetime(6),
    constraint succession_line_once unique (succession, place),
    constraint succession_line_one_each unique (succession, person),
    constraint succession_line_of_seat unique (seat),
    constraint succession_line_has_a_known_state check
        (state in ('WAITING', 'OFFERED', 'TAKEN', 'DECLINED', 'LAPSED', 'PASSED'))
);

-- What was done, each step once: the succession, the step, and for an offer the place in the order.
create table succession_step (
    id bigint not null primary key,
    succession bigint not null,
    step varchar(8) not null,
    place int not null,
    done_at datetime(6) not null,
    constraint succession_step_once unique (succession, step, place)
);
