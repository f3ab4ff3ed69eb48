-- What somebody asked to take along: one archive a person, made in the background and kept for a while.
create table data_export (
    person bigint not null primary key,
    asked_at datetime(6) not null,
    tries int not null,
    claimed_until datetime(6),
    ready_at datetime(6),
    ends_at datetime(6),
    file varchar(64),
    size_bytes bigint not null
);

create index data_export_by_end on data_export (ends_at);

-- Who was erased, as ids that lead to nobody. The same list stands in a file outside the database, so that a backup that
-- is restored cannot bring anybody back.
create table erasure (
    person bigint not null primary key,
    begun_at datetime(6) not null,
    done_at datetime(6)
);

create index erasure_by_end on erasure (done_at);
