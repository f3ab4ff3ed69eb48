-- A relay (接龙) in a group: what is asked, how many may join, until when. Whoever joins takes the row's next number.
create table relay (
    id bigint not null primary key,
    in_group bigint not null,
    starter bigint not null,
    title varchar(320) not null,
    asked text not null,
    cap int,
    closes_at datetime(6),
    started_at datetime(6) not null,
    closed_at datetime(6),
    withdrawn_at datetime(6),
    last_number int not null default 0,
    changes bigint not null default 0,
    check (cap is null or cap > 0),
    check (last_number >= 0)
);

create index relay_by_group on relay (in_group, id);

-- A place keeps its number for good. It stands, or it is void (null): so one person has one standing place.
create table relay_entry (
    relay bigint not null,
    number int not null,
    person bigint not null,
    said varchar(800) not null,
    stands tinyint,
    joined_at datetime(6) not null,
    edited_at datetime(6),
    primary key (relay, number),
    unique (relay, person, stands),
    check (stands is null or stands = 1)
);

create index relay_entry_by_person on relay_entry (person, relay);
