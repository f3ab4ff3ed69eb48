-- What the core members of one table make together. Without an owner whoever is in it may take it over.
create table project (
    id bigint not null primary key,
    community bigint not null,
    core_group bigint not null,
    kind varchar(6) not null,
    title varchar(480) not null,
    goal varchar(8000) not null,
    state varchar(6) not null,
    owner bigint,
    started_by bigint not null,
    started_at datetime(6) not null,
    closed_at datetime(6),
    constraint project_has_a_known_kind check (kind in ('BOOK', 'COURSE', 'EVENT', 'OTHER')),
    constraint project_is_open_or_closed check
        (state = 'OPEN' and closed_at is null or state = 'CLOSED' and closed_at is not null)
);

create index project_at_table on project (core_group, state, id);
create index project_of_owner on project (owner);

-- Who is in it, was in it, asks to be, or is asked. Whether a member still sits at the table is asked of the table.
create table project_person (
    project bigint not null,
    person bigint not null,
    part varchar(6) not null,
    state varchar(7) not null,
    note varchar(2000) not null,
    since datetime(6) not null,
    constraint project_person_once primary key (project, person),
    constraint project_person_has_a_known_part check (part in ('MEMBER', 'HELPER')),
    constraint project_person_has_a_known_state check (state in ('ASKED', 'INVITED', 'IN', 'PAST'))
);

create index project_of_person on project_person (person, state);
