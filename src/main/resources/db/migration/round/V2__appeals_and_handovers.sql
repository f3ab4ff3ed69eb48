-- Appeals (申诉). While one waits for its answer `open_for` holds its person, so that there is one at a time. The event
-- that is contested is named by its kind, source and cause, where it is about one.
create table round_appeal (
    id bigint not null primary key,
    elimination_round bigint not null,
    person bigint not null,
    open_for bigint,
    ground varchar(16) not null,
    kind varchar(16),
    source bigint,
    cause bigint,
    words varchar(4000) not null,
    link varchar(2000) not null,
    filed_at datetime(6) not null,
    outcome varchar(9),
    answer varchar(4000) not null,
    decided_by bigint,
    decided_at datetime(6),
    revision int,
    constraint round_appeal_one_at_a_time unique (elimination_round, open_for),
    constraint round_appeal_has_a_known_ground check
        (ground in ('WRONG_FACT', 'MISSING_EVENT', 'RULE_MISAPPLIED', 'CIRCUMSTANCE')),
    constraint round_appeal_waits_or_is_decided check
        ((open_for is null) = (outcome is not null) and (outcome is null) = (decided_at is null))
);

create index round_appeal_by_person on round_appeal (person);

-- What an upheld appeal changes in the facts: points of a kind and day, or (without a kind) that its person stands
-- outside the round. It counts from that revision of the ranking on.
create table round_correction (
    elimination_round bigint not null,
    appeal bigint not null primary key,
    revision int not null,
    person bigint not null,
    kind varchar(16),
    on_day date not null,
    raw bigint not null
);

create index round_correction_by_round on round_correction (elimination_round, revision);

-- Whoever newly falls by another's appeal has fresh time for their own.
create table round_fresh (
    elimination_round bigint not null,
    person bigint not null,
    until_when datetime(6) not null,
    primary key (elimination_round, person)
);

-- What became of what a leaver had open (交接).
create table round_task (
    id bigint not null primary key,
    elimination_round bigint not null,
    person bigint not null,
    kind varchar(16) not null,
    thing bigint not null,
    outcome varchar(10) not null,
    to_person bigint,
    done_by bigint,
    done_at datetime(6) not null,
    constraint round_task_has_a_known_outcome check (outcome in ('REASSIGNED', 'RELEASED', 'RESTORED')),
    constraint round_task_goes_to_somebody check (outcome = 'RESTORED' or (outcome = 'REASSIGNED') = (to_person is not null))
);

create index round_task_by_round on round_task (elimination_round);
