-- Under which address a calendar program reads somebody's evenings: the digest of a secret that was told once. Community
-- 0 stands for all of theirs.
create table calendar_address (
    person bigint not null,
    community bigint not null,
    digest char(64) not null,
    made_at datetime(6) not null,
    read_at datetime(6),
    primary key (person, community),
    constraint calendar_address_is_known_by_its_digest unique (digest)
);
