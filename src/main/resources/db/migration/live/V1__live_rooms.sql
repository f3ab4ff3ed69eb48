-- What is said in an evening by those who lead it. `sequence` is its place there, from 1 without a gap: given under the
-- lock of the share's row, so that the order of the rows is the order in which they are seen.
create table live_line (
    id bigint not null primary key,
    share bigint not null,
    sequence int not null,
    author bigint not null,
    text mediumtext not null,
    question bigint,
    said_at datetime(6) not null,
    constraint live_line_has_its_place unique (share, sequence),
    constraint live_line_begins_at_one check (sequence >= 1)
);

create index live_line_by_author on live_line (author);

-- What the audience asks. `in_group` is the group through which the asker came; `votes` counts the rows of live_vote.
create table live_question (
    id bigint not null primary key,
    share bigint not null,
    in_group bigint,
    asker bigint not null,
    text varchar(2000) not null,
    state varchar(8) not null,
    votes int not null,
    asked_at datetime(6) not null,
    settled_by bigint,
    constraint live_question_has_a_known_state check (state in ('OPEN', 'PICKED', 'ANSWERED', 'ASIDE'))
);

create index live_question_by_votes on live_question (share, state, votes);
create index live_question_by_asker on live_question (asker);

create table live_vote (
    question bigint not null,
    person bigint not null,
    at datetime(6) not null,
    primary key (question, person)
);

create index live_vote_by_person on live_vote (person);

create table live_reaction (
    line bigint not null,
    person bigint not null,
    kind varchar(8) not null,
    at datetime(6) not null,
    primary key (line, person, kind)
);

create index live_reaction_by_person on live_reaction (person);

-- Who was there, from when until when, and for how many minutes in all.
create table live_attendance (
    share bigint not null,
    person bigint not null,
    first_seen datetime(6) not null,
    last_seen datetime(6) not null,
    minutes int not null,
    primary key (share, person),
    constraint live_attendance_ends_after_it_begins check (last_seen >= first_seen),
    constraint live_attendance_is_counted check (minutes >= 0)
);

create index live_attendance_by_person on live_attendance (person);
