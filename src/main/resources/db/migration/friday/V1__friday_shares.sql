-- When a community meets: one series each. Its groups stand in friday_audience; none there stands for all.
create table friday_series (
    community bigint not null primary key,
    weekday int not null,
    at_time varchar(5) not null,
    zone varchar(64) not null,
    minutes int not null,
    link varchar(2000) not null,
    first_day date not null,
    last_day date,
    edition int not null,
    changed_at datetime(6) not null,
    constraint friday_series_on_a_day_of_the_week check (weekday between 1 and 7),
    constraint friday_series_has_a_length check (minutes between 15 and 480),
    constraint friday_series_ends_after_it_begins check (last_day is null or last_day >= first_day)
);

create table friday_audience (
    community bigint not null,
    place bigint not null,
    primary key (community, place)
);

-- Days on which nobody shares.
create table friday_exception (
    community bigint not null,
    off_day date not null,
    why varchar(320) not null,
    primary key (community, off_day)
);

-- One share on one date. `occasion` stays the same when it is moved: the old date's row stays as MOVED. `held_day` is
-- its day while it holds that day, so that no day is given twice. `edition` rises when its clock begins anew,
-- `sequence` with everything that those who come should learn.
create table friday_share (
    id bigint not null primary key,
    version bigint not null,
    community bigint not null,
    occasion bigint not null,
    sequence int not null,
    edition int not null,
    state varchar(12) not null,
    held_day date,
    starts_at datetime(6),
    minutes int not null,
    link varchar(2000) not null,
    title varchar(320) not null,
    outline mediumtext not null,
    proposer bigint not null,
    speaker bigint,
    backup bigint,
    booked_by bigint,
    moved_to bigint,
    why varchar(12),
    why_text varchar(2000) not null,
    proposed_at datetime(6) not null,
    changed_at datetime(6) not null,
    constraint friday_share_has_a_known_state check (state in ('PROPOSED', 'BOOKED', 'NOTICED', 'READY', 'LIVE',
        'SUMMARY_DUE', 'PUBLISHED', 'ARCHIVED', 'CANCELLED', 'NO_SHOW', 'MOVED')),
    constraint friday_share_is_held_by_somebody check (state = 'PROPOSED' or state = 'CANCELLED'
        or (starts_at is not null and speaker is not null)),
    constraint friday_share_holds_its_day_alone unique (community, held_day)
);

create index friday_share_by_start on friday_share (community, starts_at);
create index friday_share_by_state on friday_share (state, starts_at);
create index friday_share_by_speaker on friday_share (speaker);
create index friday_share_by_backup on friday_share (backup);
create index friday_share_by_proposer on friday_share (proposer);
