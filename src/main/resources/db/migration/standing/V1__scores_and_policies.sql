-- Raw points in hundredths, once for each source and what made it count; an event is never changed.
create table score_event (
    id bigint not null primary key,
    community bigint not null,
    person bigint not null,
    kind varchar(16) not null,
    source bigint not null,
    cause bigint not null,
    thing bigint not null,
    in_group bigint,
    raw bigint not null,
    on_day date not null,
    happened_at datetime(6) not null,
    recorded_at datetime(6) not null,
    constraint score_event_once unique (kind, source, person, cause),
    constraint score_event_says_something check (raw <> 0)
);

create index score_event_of_member on score_event (community, person, on_day);

-- The sum of the events of a member, a kind and a day.
create table score_total (
    community bigint not null,
    on_day date not null,
    kind varchar(16) not null,
    person bigint not null,
    raw bigint not null,
    constraint score_total_once primary key (community, on_day, kind, person)
);

create index score_total_of_member on score_total (community, person, on_day);

-- The line in which those stand who count somebody's works.
create table score_member (
    community bigint not null,
    person bigint not null,
    constraint score_member_once primary key (community, person)
);

-- What a core group's points are worth and how its seats rotate, version by version; never changed.
create table standing_policy (
    id bigint not null primary key,
    core_group bigint not null,
    version int not null,
    pass_line bigint not null,
    share int not null,
    fixed int,
    minimum int not null,
    newcomer_days int not null,
    window_days int not null,
    why varchar(2000) not null,
    made_by bigint not null,
    made_at datetime(6) not null,
    constraint standing_policy_once unique (core_group, version),
    constraint standing_policy_counts_from_one check (version >= 1),
    constraint standing_policy_is_sound check
        (pass_line >= 0 and share between 0 and 5000 and (fixed is null or fixed >= 0) and minimum >= 0
            and newcomer_days >= 0 and window_days >= 1)
);

create table standing_policy_kind (
    policy bigint not null,
    kind varchar(16) not null,
    weight int not null,
    daily_cap bigint,
    constraint standing_policy_kind_once primary key (policy, kind),
    constraint standing_policy_kind_is_sound check (weight >= 0 and (daily_cap is null or daily_cap >= 0))
);

-- Who is not named on a board.
create table standing_unnamed (
    core_group bigint not null,
    person bigint not null,
    since datetime(6) not null,
    constraint standing_unnamed_once primary key (core_group, person)
);
