-- A mute or a removal. It cites a clause of the community's rules as it read then. A mute ends by itself; `ended_at` is
-- when it was lifted, or the removal undone. After an upheld appeal only the bare row stays.
create table sanction (
    id bigint not null primary key,
    kind varchar(8) not null,
    community bigint not null,
    in_group bigint not null,
    everywhere boolean not null,
    person bigint not null,
    imposed_by bigint not null,
    imposed_at datetime(6) not null,
    rules_version int not null,
    clause_zh varchar(2000) not null,
    clause_en varchar(2000) not null,
    reason text not null,
    ends_at datetime(6),
    ended_at datetime(6),
    expunged_at datetime(6),
    constraint sanction_is_of_a_known_kind check (kind in ('MUTE', 'REMOVAL')),
    constraint sanction_mutes_end check ((kind = 'MUTE') = (ends_at is not null)),
    constraint sanction_removes_from_one_group check (kind = 'MUTE' or everywhere = false)
);

create index sanction_by_person on sanction (person, community);
create index sanction_by_community on sanction (community, id);

-- One for each sanction at most.
create table sanction_appeal (
    sanction bigint not null primary key,
    community bigint not null,
    words text not null,
    made_at datetime(6) not null,
    decided_by bigint,
    decided_at datetime(6),
    upheld boolean,
    answer text not null,
    constraint sanction_appeal_is_decided_whole check ((decided_at is null) = (upheld is null))
);

create index sanction_appeal_by_community on sanction_appeal (community, decided_at, made_at);

-- What was reported: one row for each text, however many report it. `text` is what it said then.
create table report (
    id bigint not null primary key,
    community bigint not null,
    in_group bigint not null,
    saying bigint not null,
    edits int not null,
    author bigint not null,
    text mediumtext not null,
    said_at datetime(6) not null,
    opened_at datetime(6) not null,
    outcome varchar(10),
    decided_by bigint,
    decided_at datetime(6),
    constraint report_once unique (saying, edits),
    constraint report_has_a_known_outcome check (outcome in ('DISMISSED', 'HIDDEN', 'MUTED', 'REMOVED')),
    constraint report_is_decided_whole check ((decided_at is null) = (outcome is null))
);

create index report_by_community on report (community, decided_at, id);

create table report_voice (
    report bigint not null,
    person bigint not null,
    reason varchar(12) not null,
    words text not null,
    at datetime(6) not null,
    primary key (report, person)
);

create index report_voice_by_person on report_voice (person, at);
