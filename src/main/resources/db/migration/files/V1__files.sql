-- Files that people put into their texts. The bytes lie in a folder, under the same name.
create table stored_file (
    name varchar(26) not null primary key,
    host varchar(16) not null,
    place bigint not null,
    community bigint not null,
    owner bigint not null,
    title varchar(480) not null,
    kind varchar(16) not null,
    size_bytes bigint not null,
    sha256 char(64) not null,
    made_at datetime(6) not null
);

create index stored_file_by_owner on stored_file (owner, made_at, size_bytes);
create index stored_file_by_community on stored_file (community, size_bytes);
create index stored_file_by_time on stored_file (made_at);

-- Which text names which file. What no text names is seen by its owner only.
create table file_use (
    thing bigint not null,
    name varchar(26) not null,
    primary key (thing, name)
);

create index file_use_by_name on file_use (name);
