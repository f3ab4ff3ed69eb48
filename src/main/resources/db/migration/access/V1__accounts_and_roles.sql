-- Everybody who signed up. An address is found by the digest of its folded form: databases disagree about á and a.
create table account (
    id bigint not null primary key,
    email varchar(254) not null,
    email_key varchar(64) not null,
    name varchar(60) not null,
    password varchar(255),
    zone varchar(64) not null,
    language varchar(16) not null,
    stamp bigint not null,
    created_at datetime(6) not null,
    constraint account_one_per_address unique (email_key)
);

-- What somebody is in a community (0: in the installation), there for one cohort (0: for all of it).
create table role_held (
    id bigint not null primary key,
    community bigint not null,
    person bigint not null,
    role varchar(16) not null,
    cohort bigint not null,
    given_at datetime(6) not null,
    given_by bigint not null,
    constraint role_held_once unique (community, person, role, cohort),
    constraint role_held_known check (role in ('OPERATOR', 'OWNER', 'TEACHER', 'ASSISTANT', 'SECRETARY')),
    constraint role_held_scope check ((role in ('TEACHER', 'ASSISTANT')) = (cohort <> 0)),
    constraint role_held_place check ((role = 'OPERATOR') = (community = 0))
);

create index role_held_by_person on role_held (person, community);

-- How many owners a community has: counted in one row, so that two owners who leave at once cannot both be the last.
create table owner_count (
    community bigint not null primary key,
    owners int not null,
    constraint owner_count_never_none check (owners >= 1)
);

-- Who may found communities; granted to an address, whether or not it has an account yet.
create table founding_grant (
    email_key varchar(64) not null primary key,
    email varchar(254) not null,
    granted_by bigint,
    granted_at datetime(6) not null
);

-- Links that work once and not for long. Only the digest of a link's secret is kept.
create table one_time_link (
    digest varchar(64) not null primary key,
    purpose varchar(16) not null,
    account bigint not null,
    email varchar(254) not null,
    onward varchar(500) not null,
    expires_at datetime(6) not null,
    used_at datetime(6)
);

create index one_time_link_by_account on one_time_link (account, purpose);
create index one_time_link_by_end on one_time_link (expires_at);

-- Who has asked for an account and has not shown yet that the address is theirs.
create table sign_up (
    digest varchar(64) not null primary key,
    email varchar(254) not null,
    name varchar(60) not null,
    password varchar(255) not null,
    zone varchar(64) not null,
    language varchar(16) not null,
    onward varchar(500) not null,
    browser varchar(64) not null,
    expires_at datetime(6) not null,
    used_at datetime(6)
);

create index sign_up_by_end on sign_up (expires_at);

create table invitation (
    id bigint not null primary key,
    community bigint not null,
    email varchar(254) not null,
    email_key varchar(64) not null,
    role varchar(16) not null,
    digest varchar(64) not null,
    language varchar(16) not null,
    invited_by bigint not null,
    invited_at datetime(6) not null,
    expires_at datetime(6) not null,
    state varchar(16) not null,
    constraint invitation_by_digest unique (digest),
    constraint invitation_known check (state in ('OPEN', 'ACCEPTED', 'WITHDRAWN'))
);

create index invitation_by_community on invitation (community, state);

create table invitation_cohort (
    invitation bigint not null,
    cohort bigint not null,
    primary key (invitation, cohort)
);
