-- What happens on the evening itself, and after it.
alter table friday_share add column confirmed_by bigint;
alter table friday_share add column opened_at datetime(6);
alter table friday_share add column begun_at datetime(6);
alter table friday_share add column stirred_at datetime(6);
alter table friday_share add column ended_at datetime(6);
alter table friday_share add column summary mediumtext;
alter table friday_share add column published_at datetime(6);

-- A notice that comes too late, by two people's decision.
alter table friday_share add column late_by bigint;
alter table friday_share add column late_second bigint;
alter table friday_share add column late_why varchar(2000);

-- What the chain has done: one row for each step of each share and round, in the transaction of its effect. MISSED is
-- what could not be done any more when somebody came to it.
create table friday_step (
    id bigint not null primary key,
    share bigint not null,
    step varchar(16) not null,
    turn int not null,
    due_at datetime(6) not null,
    done_at datetime(6) not null,
    outcome varchar(8) not null,
    broadcast bigint,
    constraint friday_step_has_a_known_outcome check (outcome in ('DONE', 'MISSED')),
    constraint friday_step_once unique (share, step, turn)
);

-- Who wants to come to that date.
create table friday_reply (
    share bigint not null,
    person bigint not null,
    coming boolean not null,
    replied_at datetime(6) not null,
    primary key (share, person)
);

create index friday_reply_by_person on friday_reply (person);
