-- Who hosts a round table in a week, from Monday on in the community's zone; one each. Only weeks that have been told
-- stand here: this one and the next.
create table core_host (
    core_group bigint not null,
    monday date not null,
    person bigint not null,
    primary key (core_group, monday)
);

create index core_host_by_person on core_host (person, monday);

-- Who has passed on a week: it does not come back to them.
create table core_host_passed (
    core_group bigint not null,
    monday date not null,
    person bigint not null,
    primary key (core_group, monday, person)
);
