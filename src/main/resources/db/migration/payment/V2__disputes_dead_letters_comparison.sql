-- Community 0: not known before the till was asked. What is not ours is kept with the reason; what the operator laid
-- aside, too.
alter table inbox drop constraint inbox_has_a_known_state;
alter table inbox add constraint inbox_has_a_known_state check (state in ('NEW', 'DONE', 'IGNORED', 'DEAD', 'ASIDE'));
create index inbox_by_state on inbox (state, received_at);

-- A refund that failed may be tried again, as a new one at the till. The till knows of refunds that nobody here asked
-- for; their business key is the till's.
alter table refund drop constraint refund_has_a_known_state;
alter table refund add constraint refund_has_a_known_state check (state in ('DUE', 'PENDING', 'SUCCEEDED', 'FAILED', 'GIVEN_UP'));
alter table refund add attempt int default 1 not null;
alter table refund add by_hand boolean default false not null;
create index refund_by_state on refund (state);
create index refund_by_till on refund (till_refund);
create index refund_by_order on refund (ticket_order);
create index refund_by_community on refund (community, made_at);

create index payment_by_state on payment (state);
create index dispute_by_order on dispute (ticket_order);
create index dispute_by_community on dispute (community, opened_at);

-- Our books beside the till's, day by day; what differs stands in the second table.
create table comparison (
    of_day date not null primary key,
    money_kind varchar(8) not null,
    at_till int not null,
    here int not null,
    made_at datetime(6) not null
);

create table comparison_difference (
    of_day date not null,
    payment varchar(200) not null,
    what varchar(12) not null,
    community bigint,
    ticket_order bigint,
    currency char(3),
    minor_here bigint,
    minor_at_till bigint,
    primary key (of_day, payment),
    constraint difference_is_of_a_known_kind check (what in ('NOT_HERE', 'NOT_AT_TILL', 'AMOUNT'))
);

create index difference_by_community on comparison_difference (community, of_day);

-- The practice till may be told how its refunds go, and has disputes as a real one.
alter table practice_session add refunds varchar(10) default 'AT_ONCE' not null;
create index practice_session_by_payment on practice_session (payment);
alter table practice_refund add state varchar(10) default 'SUCCEEDED' not null;

create table practice_dispute (
    id varchar(60) not null primary key,
    payment varchar(60) not null,
    currency char(3) not null,
    minor bigint not null,
    state varchar(10) not null
);

create index practice_dispute_by_payment on practice_dispute (payment);

-- Up to when the till's own list of events has been read through.
create table till_mark (
    id varchar(20) not null primary key,
    at_time datetime(6) not null
);
