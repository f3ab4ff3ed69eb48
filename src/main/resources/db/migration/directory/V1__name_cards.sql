-- How a community writes name cards, where it differs from what is usual.
create table card_format (
    community bigint not null primary key,
    parts varchar(40) not null,
    glue varchar(4) not null,
    changed_at datetime(6) not null
);

-- How far the directory has followed the numbers that were given.
create table directory_book (
    community bigint not null primary key,
    last_number bigint not null
);

-- A member as the others may know them. What can be sought and sorted by is folded when it is written, and holds only
-- what members may see; what is private is in no such column.
create table directory_entry (
    community bigint not null,
    person bigint not null,
    member_number bigint not null,
    listed boolean not null,
    carded_at datetime(6),
    edits int not null,
    region varchar(48) not null,
    job varchar(48) not null,
    nick varchar(64) not null,
    region_key varchar(48) not null,
    sort_key varchar(240) not null,
    folded varchar(2000) not null,
    skills varchar(1000) not null,
    introduction mediumtext not null,
    introduced_at datetime(6),
    shows_nick varchar(8) not null,
    shows_region varchar(8) not null,
    shows_job varchar(8) not null,
    shows_skills varchar(8) not null,
    shows_introduction varchar(8) not null,
    mend_reason varchar(1200),
    mend_by bigint,
    mend_at datetime(6),
    primary key (community, person),
    constraint directory_entry_is_a_number unique (community, member_number),
    constraint directory_entry_edits check (edits >= 0)
);

create index directory_entry_by_name on directory_entry (community, listed, sort_key, member_number);
create index directory_entry_by_region on directory_entry (community, listed, region_key);
create index directory_entry_by_person on directory_entry (person);

-- What a name card said before it was changed; for staff.
create table name_card_past (
    community bigint not null,
    person bigint not null,
    edit int not null,
    region varchar(48) not null,
    job varchar(48) not null,
    nick varchar(64) not null,
    until_at datetime(6) not null,
    primary key (community, person, edit)
);
