-- A round (轮换) of a core group's seats. `open_for` holds its group while it is not over, so that there is one at a
-- time. `edition` rises with every announcement, `revision` with every ranking.
create table elimination_round (
    id bigint not null primary key,
    version bigint not null,
    core_group bigint not null,
    community bigint not null,
    ordinal int not null,
    open_for bigint,
    state varchar(12) not null,
    edition int not null,
    revision int not null,
    first_day date not null,
    last_day date not null,
    policy_version int not null,
    stand_in boolean not null,
    drafted_by bigint not null,
    drafted_at datetime(6) not null,
    first_announced_at datetime(6),
    announced_at datetime(6),
    opened_at datetime(6),
    snapshot_at datetime(6),
    appeals_at datetime(6),
    signed_by bigint,
    confirmed_by bigint,
    confirmed_at datetime(6),
    executed_at datetime(6),
    ended_by bigint,
    ended_at datetime(6),
    why varchar(2000) not null,
    constraint elimination_round_once unique (core_group, ordinal),
    constraint elimination_round_one_at_a_time unique (open_for),
    constraint elimination_round_has_a_known_state check (state in ('DRAFT', 'ANNOUNCED', 'SCORING', 'PROVISIONAL',
        'APPEAL', 'CONFIRMED', 'EXECUTED', 'SUCCESSION', 'CLOSED', 'CANCELLED', 'REVERSED')),
    constraint elimination_round_is_open_or_over check
        ((open_for is null) = (state in ('CLOSED', 'CANCELLED', 'REVERSED'))),
    constraint elimination_round_ends_after_it_begins check (last_day >= first_day),
    constraint elimination_round_skips_nothing check (
        (state in ('DRAFT', 'CANCELLED') or announced_at is not null)
        and (state in ('DRAFT', 'ANNOUNCED', 'CANCELLED') or opened_at is not null)
        and (state in ('DRAFT', 'ANNOUNCED', 'SCORING', 'CANCELLED') or (snapshot_at is not null and revision >= 1))
        and (state in ('DRAFT', 'ANNOUNCED', 'SCORING', 'PROVISIONAL', 'CANCELLED') or appeals_at is not null)
        and (state in ('DRAFT', 'ANNOUNCED', 'SCORING', 'PROVISIONAL', 'APPEAL', 'CANCELLED')
            or (confirmed_at is not null and signed_by is not null and confirmed_by is not null))
        and (state in ('EXECUTED', 'SUCCESSION', 'CLOSED', 'REVERSED')) = (executed_at is not null)),
    constraint elimination_round_takes_two check (confirmed_by is null or confirmed_by <> signed_by)
);

create index elimination_round_by_state on elimination_round (state);

-- What was done about a round: one row for each step and turn, in the transaction of its effect.
create table round_step (
    id bigint not null primary key,
    elimination_round bigint not null,
    step varchar(16) not null,
    turn int not null,
    due_at datetime(6) not null,
    done_at datetime(6) not null,
    outcome varchar(8) not null,
    done_by bigint,
    constraint round_step_has_a_known_outcome check (outcome in ('DONE', 'MISSED')),
    constraint round_step_once unique (elimination_round, step, turn)
);

-- What everything is decided by, as it was recorded at the close: written once, in a form that is the same for the same
-- facts, byte by byte.
create table round_snapshot (
    elimination_round bigint not null primary key,
    facts mediumtext not null,
    digest varchar(64) not null,
    policy varchar(4000) not null,
    policy_digest varchar(64) not null
);

-- A ranking, as the rule makes it of the snapshot, the policy and the corrections up to it.
create table round_ranking (
    elimination_round bigint not null,
    revision int not null,
    ranking mediumtext not null,
    digest varchar(64) not null,
    because bigint,
    made_at datetime(6) not null,
    primary key (elimination_round, revision)
);

create table round_line (
    elimination_round bigint not null,
    revision int not null,
    person bigint not null,
    standing varchar(16) not null,
    score bigint not null,
    leaves boolean not null,
    kept boolean not null,
    primary key (elimination_round, revision, person)
);

create index round_line_by_person on round_line (person);

-- Seats that ended by a round, so that an undo finds them.
create table round_seat (
    elimination_round bigint not null,
    seat bigint not null,
    person bigint not null,
    plus_one boolean not null,
    primary key (elimination_round, seat)
);
