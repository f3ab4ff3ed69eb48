-- A project's board. The counter rises with each change of anything on it, so that open screens of every node see that
-- there is something new. Everything here is written under the project's lock.
create table board (
    project bigint not null primary key,
    changes bigint not null
);

-- A standard column has its name from the words, unless it was given one.
create table board_column (
    id bigint not null primary key,
    project bigint not null,
    title varchar(240) not null,
    standard varchar(5) not null,
    place int not null,
    finished boolean not null,
    constraint board_column_has_a_name check (title <> '' or standard in ('TODO', 'DOING', 'DONE'))
);

create index board_column_in_order on board_column (project, place);

-- Labels stand one a line, with an empty line before and behind, so that one of them is found.
create table board_card (
    id bigint not null primary key,
    project bigint not null,
    board_column bigint not null,
    place bigint not null,
    title varchar(480) not null,
    body varchar(8000) not null,
    owner bigint,
    due_on date,
    labels varchar(2000) not null,
    checks int not null,
    checks_done int not null,
    comments int not null,
    written_by bigint not null,
    written_at datetime(6) not null,
    constraint board_card_checks_add_up check (checks_done between 0 and checks)
);

create index board_card_in_order on board_card (project, board_column, place);
create index board_card_of_owner on board_card (owner, project);

create table board_check (
    id bigint not null primary key,
    card bigint not null,
    body varchar(800) not null,
    done boolean not null
);

create index board_check_of_card on board_check (card, id);

create table board_comment (
    id bigint not null primary key,
    card bigint not null,
    author bigint not null,
    body varchar(8000) not null,
    written_at datetime(6) not null
);

create index board_comment_of_card on board_comment (card, id);
create index board_comment_of_author on board_comment (author);

-- What was done to a card, with what stood there before.
create table board_step (
    id bigint not null primary key,
    project bigint not null,
    card bigint not null,
    person bigint not null,
    kind varchar(6) not null,
    field varchar(6) not null,
    was varchar(8000) not null,
    from_column bigint,
    from_next bigint,
    to_column bigint,
    undone boolean not null,
    taken_at datetime(6) not null,
    constraint board_step_has_a_known_kind check (kind in ('MADE', 'MOVED', 'EDITED'))
);

create index board_step_of_card on board_step (card, id);
create index board_step_of_person on board_step (person, project, kind, id);
