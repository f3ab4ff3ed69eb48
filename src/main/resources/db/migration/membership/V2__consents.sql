-- Which version of the group rules a member accepted, and when; with a fingerprint of the charter that stood beside it.
create table rules_consent (
    community bigint not null,
    person bigint not null,
    version int not null,
    charter varchar(16) not null,
    accepted_at datetime(6) not null,
    primary key (community, person, version)
);

create index rules_consent_by_person on rules_consent (person, community, version);
create index rules_consent_by_version on rules_consent (community, version);
