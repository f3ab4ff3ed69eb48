-- Tickets given by e-mail; open ones count among the cohort's held seats. open_email is the address while it is open and
-- null afterwards: one open ticket an address and cohort.
create table complimentary (
    id bigint not null primary key,
    community bigint not null,
    cohort bigint not null,
    email varchar(254) not null,
    open_email varchar(254),
    reason varchar(500) not null,
    given_by bigint not null,
    given_at datetime(6) not null,
    open_until datetime(6) not null,
    state varchar(8) not null,
    ticket_order bigint,
    ended_at datetime(6),
    constraint one_open_gift_an_address unique (cohort, open_email),
    constraint gift_has_a_known_state check (state in ('OPEN', 'ACCEPTED', 'REVOKED', 'LAPSED'))
);

create index complimentary_due on complimentary (state, open_until);
