-- Conversations at a round table. A thread is its first post, with a title; `last_post` orders the list.
create table channel_thread (
    id bigint not null primary key,
    in_group bigint not null,
    title varchar(480) not null,
    last_post bigint not null,
    last_at datetime(6) not null
);

create index channel_thread_by_last on channel_thread (in_group, last_post);

-- How far somebody has read in a thread.
create table channel_thread_read (
    person bigint not null,
    thread bigint not null,
    read_to bigint not null,
    primary key (person, thread)
);
