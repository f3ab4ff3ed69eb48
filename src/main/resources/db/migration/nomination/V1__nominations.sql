-- Who is nominated for a core group: one row for each person and group. The token is a digest of the person's id with
-- the salt beside it: it stands for them in public lists, and leads to nobody once this row is gone.
create table nomination (
    id bigint not null primary key,
    core_group bigint not null,
    community bigint not null,
    person bigint not null,
    nominated_by bigint not null,
    reason varchar(4000) not null,
    state varchar(9) not null,
    salt char(32) not null,
    token char(64) not null,
    nominated_at datetime(6) not null,
    answered_at datetime(6),
    constraint nomination_once unique (core_group, person),
    constraint nomination_has_a_known_state check
        (state in ('ASKED', 'STANDS', 'DECLINED', 'WITHDRAWN', 'SEATED', 'PASSED'))
);

create index nomination_of_person on nomination (person);

-- The showcased works that speak for somebody.
create table nomination_work (
    nomination bigint not null,
    work bigint not null,
    constraint nomination_work_once primary key (nomination, work)
);

-- Who has left by a round and does not sit again before a whole round has passed.
create table nomination_sitting_out (
    core_group bigint not null,
    person bigint not null,
    since datetime(6) not null,
    constraint nomination_sitting_out_once primary key (core_group, person)
);
