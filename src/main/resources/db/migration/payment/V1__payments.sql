-- One session at the till for one attempt to pay one order. The row is there before the till is asked; the payer's
-- address is kept only until the till has answered.
create table checkout (
    id bigint not null primary key,
    community bigint not null,
    ticket_order bigint not null,
    attempt int not null,
    money_kind varchar(8) not null,
    currency char(3) not null,
    minor bigint not null,
    what varchar(500) not null,
    payer varchar(254),
    language varchar(10) not null,
    delayed_methods boolean not null,
    session varchar(200),
    page varchar(2000),
    state varchar(12) not null,
    made_at datetime(6) not null,
    ends_at datetime(6) not null,
    look_at datetime(6),
    constraint checkout_attempt_once unique (ticket_order, attempt),
    constraint checkout_session_once unique (session),
    constraint checkout_has_a_known_state check (state in ('OPENING', 'OPEN', 'AWAITING', 'PAID', 'FAILED', 'EXPIRED', 'QUARANTINED')),
    constraint checkout_costs_something check (minor > 0)
);

create index checkout_to_look_at on checkout (look_at);

-- Money that arrived. The till's own id is the key: it arrives once.
create table payment (
    id varchar(200) not null primary key,
    checkout bigint not null,
    ticket_order bigint not null,
    community bigint not null,
    currency char(3) not null,
    minor bigint not null,
    paid_at datetime(6) not null,
    state varchar(12) not null,
    problem varchar(200),
    constraint payment_has_a_known_state check (state in ('SETTLED', 'QUARANTINED'))
);

create index payment_by_order on payment (ticket_order);
create index payment_by_community on payment (community, paid_at);

-- Money that goes back. The business key says why it does, once.
create table refund (
    id bigint not null primary key,
    business_key varchar(150) not null,
    payment varchar(200) not null,
    ticket_order bigint not null,
    community bigint not null,
    currency char(3) not null,
    minor bigint not null,
    state varchar(10) not null,
    till_refund varchar(200),
    tries int not null,
    next_try datetime(6),
    made_at datetime(6) not null,
    done_at datetime(6),
    problem varchar(200),
    constraint refund_once unique (business_key),
    constraint refund_gives_something check (minor > 0),
    constraint refund_has_a_known_state check (state in ('DUE', 'PENDING', 'SUCCEEDED', 'FAILED'))
);

create index refund_by_payment on refund (payment);
create index refund_to_do on refund (next_try);

create table dispute (
    id varchar(200) not null primary key,
    payment varchar(200) not null,
    ticket_order bigint not null,
    community bigint not null,
    currency char(3) not null,
    minor bigint not null,
    state varchar(10) not null,
    opened_at datetime(6) not null,
    closed_at datetime(6),
    constraint dispute_has_a_known_state check (state in ('OPEN', 'WON', 'LOST'))
);

create index dispute_by_payment on dispute (payment);

-- What the till told. Inserted and committed before it is answered; the event's id is the key.
create table inbox (
    id varchar(200) not null primary key,
    kind varchar(80) not null,
    about varchar(200) not null,
    community bigint not null,
    received_at datetime(6) not null,
    state varchar(8) not null,
    tries int not null,
    next_try datetime(6),
    lease varchar(40),
    leased_until datetime(6),
    done_at datetime(6),
    problem varchar(500),
    constraint inbox_has_a_known_state check (state in ('NEW', 'DONE', 'IGNORED', 'DEAD'))
);

create index inbox_to_do on inbox (next_try, community);

-- The practice till's own books: what a real till keeps on its side.
create table practice_session (
    id varchar(60) not null primary key,
    idempotency_key varchar(150) not null,
    ticket_order bigint not null,
    community bigint not null,
    payer varchar(254) not null,
    what varchar(500) not null,
    currency char(3) not null,
    minor bigint not null,
    delayed_methods boolean not null,
    state varchar(10) not null,
    payment varchar(60),
    ends_at datetime(6) not null,
    constraint practice_session_once unique (idempotency_key),
    constraint practice_session_has_a_known_state check (state in ('OPEN', 'AWAITING', 'PAID', 'FAILED', 'EXPIRED'))
);

create table practice_refund (
    id varchar(60) not null primary key,
    idempotency_key varchar(150) not null,
    payment varchar(60) not null,
    currency char(3) not null,
    minor bigint not null,
    constraint practice_refund_once unique (idempotency_key)
);

create index practice_refund_by_payment on practice_refund (payment);
