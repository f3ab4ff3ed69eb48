-- Every letter, from the act that caused it until it has left. One key, one letter.
create table letter (
    id bigint not null primary key,
    letter_key varchar(200) not null,
    recipient varchar(254) not null,
    language varchar(16) not null,
    subject varchar(500) not null,
    body mediumtext not null,
    state varchar(16) not null,
    attempts int not null,
    next_attempt datetime(6) not null,
    written_at datetime(6) not null,
    sent_at datetime(6),
    trouble varchar(500),
    constraint letter_once unique (letter_key),
    constraint letter_known check (state in ('WAITING', 'SENDING', 'SENT', 'KEPT', 'FAILED'))
);

create index letter_due on letter (state, next_attempt);
create index letter_by_recipient on letter (recipient, id);
