-- A project's book, in pages or chapters.
create table book (
    project bigint not null primary key,
    unit varchar(7) not null,
    size int not null,
    laid_at datetime(6) not null,
    changes bigint not null default 0,
    check (unit in ('PAGE', 'CHAPTER')),
    check (size between 1 and 200)
);

-- Who writes which pages. What was let go stays, with all that was handed in.
create table book_claim (
    id bigint not null primary key,
    project bigint not null,
    first_page int not null,
    last_page int not null,
    owner bigint not null,
    reviewer bigint,
    due_on date,
    state varchar(9) not null,
    version int not null default 0,
    claimed_at datetime(6) not null,
    check (first_page >= 1 and last_page >= first_page),
    check (state in ('WRITING', 'HANDED_IN', 'RETURNED', 'ACCEPTED', 'RELEASED')),
    check (version >= 0)
);

create index book_claim_by_project on book_claim (project, first_page);
create index book_claim_by_owner on book_claim (owner, state);
create index book_claim_by_reviewer on book_claim (reviewer);

-- A page has one claim, whoever else wants it in the same moment.
create table book_page (
    project bigint not null,
    page int not null,
    claim bigint not null,
    primary key (project, page)
);

create index book_page_by_claim on book_page (claim);

create table book_text (
    claim bigint not null,
    version int not null,
    author bigint not null,
    text mediumtext not null,
    handed_at datetime(6) not null,
    primary key (claim, version)
);

create index book_text_by_author on book_text (author);

create table book_answer (
    claim bigint not null,
    nth int not null,
    version int not null,
    reviewer bigint not null,
    accepted boolean not null,
    words text not null,
    answered_at datetime(6) not null,
    primary key (claim, nth)
);

create index book_answer_by_reviewer on book_answer (reviewer);
