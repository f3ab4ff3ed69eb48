-- Accounts that will be erased on their day. Keeping one deletes its row; once erasing has begun nobody can.
create table departure (
    person bigint not null primary key,
    asked_at datetime(6) not null,
    leaves_at datetime(6) not null,
    reminded boolean not null,
    begun boolean not null
);

create index departure_by_day on departure (leaves_at);

-- Addresses that were somebody's before, so that what is kept under them can be told and forgotten, too.
create table former_email (
    person bigint not null,
    email_key varchar(64) not null,
    email varchar(254) not null,
    until_at datetime(6) not null,
    primary key (person, email_key)
);
