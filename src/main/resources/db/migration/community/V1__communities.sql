-- A community: its address, its words in two languages, and what its members are promised.
create table community (
    id bigint not null primary key,
    version bigint not null,
    address varchar(40) not null,
    name_zh varchar(60) not null,
    name_en varchar(60) not null,
    tagline_zh varchar(160) not null,
    tagline_en varchar(160) not null,
    charter_zh mediumtext not null,
    charter_en mediumtext not null,
    privacy_zh mediumtext not null,
    privacy_en mediumtext not null,
    terms_zh mediumtext not null,
    terms_en mediumtext not null,
    contact_zh mediumtext not null,
    contact_en mediumtext not null,
    rules_version int not null,
    zone varchar(64) not null,
    number_prefix varchar(8) not null,
    number_digits int not null,
    seal varchar(8) not null,
    groups_by varchar(12) not null,
    groups_fixed boolean not null,
    group_size int not null,
    money_kind varchar(12),
    published boolean not null,
    founded_at datetime(6) not null,
    constraint community_address_is_taken unique (address),
    constraint community_has_a_name check (name_zh <> '' or name_en <> ''),
    constraint community_number_digits check (number_digits between 1 and 9),
    constraint community_group_size check (group_size between 1 and 10000),
    constraint community_rules_from_one check (rules_version >= 1)
);

-- The group rules, each version as it was accepted. Never changed, only followed by the next.
create table community_rules (
    community_id bigint not null,
    version int not null,
    text_zh mediumtext not null,
    text_en mediumtext not null,
    material boolean not null,
    written_by bigint not null,
    written_at datetime(6) not null,
    primary key (community_id, version)
);
