-- Who did what, to what, when: each row signs the row before it. Names and reasons stand beside the chain, by digest
-- only, so that erasing a person leaves it whole.
create table audit_row (
    place bigint not null primary key,
    at datetime(6) not null,
    person bigint not null,
    act varchar(100) not null,
    about bigint not null,
    kind varchar(40) not null,
    salt varchar(32) not null,
    reason_digest varchar(64) not null,
    signature varchar(64) not null
);

create index audit_row_by_about on audit_row (about);

-- The words of a reason; may be erased without breaking the chain.
create table audit_reason (
    place bigint not null primary key,
    reason varchar(2000) not null
);

-- One row: how long the chain is and its last signature. Its lock makes the chain one chain.
create table audit_head (
    id int not null primary key,
    places bigint not null,
    signature varchar(64) not null
);

insert into audit_head (id, places, signature) values (1, 0, '');
