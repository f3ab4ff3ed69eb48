-- What every member of a group shall have read by a day.
create table notice (
    id bigint not null primary key,
    in_group bigint not null,
    author bigint not null,
    title varchar(320) not null,
    text mediumtext not null,
    posted_at datetime(6) not null,
    closes_at datetime(6),
    reminded_at datetime(6),
    withdrawn_at datetime(6)
);

create index notice_by_group on notice (in_group, id);

-- Who has said so.
create table notice_receipt (
    notice bigint not null,
    person bigint not null,
    read_at datetime(6) not null,
    primary key (notice, person)
);

create index notice_receipt_by_person on notice_receipt (person, notice);
