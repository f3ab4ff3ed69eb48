-- What is written in a group. `thread` is the question an answer belongs to, or the first post of a conversation.
create table channel_post (
    id bigint not null primary key,
    in_group bigint not null,
    kind varchar(16) not null,
    thread bigint not null,
    author bigint not null,
    text mediumtext not null,
    folded mediumtext not null,
    posted_at datetime(6) not null,
    edited_at datetime(6),
    edits int not null,
    pinned_at datetime(6),
    hidden_at datetime(6),
    constraint channel_post_is_of_a_known_kind check (kind in ('ANNOUNCEMENT', 'ANSWER', 'THREAD', 'REPLY')),
    constraint channel_post_edits check (edits >= 0)
);

create index channel_post_by_kind on channel_post (in_group, kind, id);
create index channel_post_by_thread on channel_post (thread, id);
create index channel_post_by_author on channel_post (author, posted_at);

-- What a post said before it was changed.
create table channel_post_past (
    post bigint not null,
    edit int not null,
    text mediumtext not null,
    until_at datetime(6) not null,
    primary key (post, edit)
);

-- The queue of questions. A duplicate is closed and points to the question that stays.
create table channel_question (
    id bigint not null primary key,
    in_group bigint not null,
    asker bigint not null,
    title varchar(480) not null,
    text mediumtext not null,
    folded mediumtext not null,
    asked_at datetime(6) not null,
    state varchar(10) not null,
    waits_since datetime(6) not null,
    answers int not null,
    accepted bigint,
    same_as bigint,
    also_asked int not null,
    escalated_at datetime(6),
    escalated_to bigint,
    last_at datetime(6) not null,
    constraint channel_question_has_a_known_state check (state in ('OPEN', 'ANSWERED', 'CLOSED'))
);

create index channel_question_by_state on channel_question (in_group, state, id);
create index channel_question_by_asker on channel_question (asker, in_group, state);
create index channel_question_by_wait on channel_question (state, escalated_at, waits_since);

-- How a group is led: whether questions may be asked only while a window is open.
create table channel_mode (
    in_group bigint not null primary key,
    announcement_only boolean not null,
    window_until datetime(6)
);

create table channel_reaction (
    thing bigint not null,
    person bigint not null,
    kind varchar(8) not null,
    at datetime(6) not null,
    primary key (thing, kind, person)
);

-- How far somebody has read.
create table channel_read (
    person bigint not null,
    in_group bigint not null,
    channel varchar(16) not null,
    read_to bigint not null,
    primary key (person, in_group, channel)
);

-- What has just happened, for open screens on other nodes; swept after an hour.
create table channel_news (
    id bigint not null primary key,
    in_group bigint not null,
    topic varchar(16) not null,
    thing bigint not null,
    at datetime(6) not null
);

create index channel_news_by_time on channel_news (at);
