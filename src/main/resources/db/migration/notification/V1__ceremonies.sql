-- The ceremony of a number that its person has looked at; it shows itself once.
create table ceremony (
    ticket bigint not null primary key,
    person bigint not null,
    seen_at datetime(6) not null
);
