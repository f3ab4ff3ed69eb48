-- The counter row of a cohort. Whoever takes or frees a seat changes this row first and so stands in line; the check
-- is the last guard.
create table cohort_sale (
    cohort bigint not null primary key,
    community bigint not null,
    seats int,
    admitted int not null,
    held int not null,
    waiting int not null,
    last_place bigint not null,
    closed boolean not null,
    cancelled_at datetime(6),
    cancelled_by bigint,
    cancelled_why varchar(500),
    constraint sale_is_never_oversold check (seats is null or admitted + held <= seats),
    constraint sale_counts_up check (admitted >= 0 and held >= 0 and waiting >= 0)
);

create index cohort_sale_by_community on cohort_sale (community);

-- Tickets at each price, held and admitted; changed only under the lock of the cohort's row.
create table tier_use (
    cohort bigint not null,
    tier bigint not null,
    used int not null,
    primary key (cohort, tier),
    constraint tier_use_counts_up check (used >= 0)
);

-- Price, refund rule and terms are frozen here when the seat is held. live_buyer is the buyer while the order is live and
-- null afterwards: one live order for each person and cohort.
create table ticket_order (
    id bigint not null primary key,
    community bigint not null,
    cohort bigint not null,
    buyer bigint not null,
    live_buyer bigint,
    state varchar(16) not null,
    tier bigint not null,
    currency char(3) not null,
    minor bigint not null,
    refund_days int not null,
    refund_before_day int not null,
    first_day date not null,
    access_until date,
    zone varchar(60) not null,
    offered boolean not null,
    seated boolean not null,
    wait_if_late boolean not null,
    attempt int not null,
    made_at datetime(6) not null,
    changed_at datetime(6) not null,
    due_at datetime(6),
    paid_at datetime(6),
    payment varchar(200),
    ending_by bigint,
    ending_why varchar(500),
    steps int not null,
    constraint one_live_order_a_person unique (cohort, live_buyer),
    constraint order_has_a_known_state check (state in ('HELD', 'CHECKOUT_OPEN', 'AWAITING_FUNDS', 'ADMITTED', 'PAID_UNPLACED', 'REFUNDING', 'REFUNDED', 'EXPIRED', 'CANCELLED', 'QUARANTINED')),
    constraint order_costs_nothing_or_more check (minor >= 0)
);

create index ticket_order_by_buyer on ticket_order (buyer, id);
create index ticket_order_by_cohort on ticket_order (cohort, state, id);
create index ticket_order_due on ticket_order (due_at, state);

-- What an order went through; the step's number makes each once.
create table order_step (
    ticket_order bigint not null,
    step int not null,
    state varchar(16) not null,
    at_time datetime(6) not null,
    by_person bigint,
    why varchar(500) not null,
    primary key (ticket_order, step)
);

-- Wishes for a refund beyond the rule, and their answers.
create table refund_wish (
    ticket_order bigint not null primary key,
    cohort bigint not null,
    reason varchar(500) not null,
    asked_at datetime(6) not null,
    answer_due datetime(6) not null,
    granted boolean,
    answer varchar(500) not null,
    answered_at datetime(6),
    answered_by bigint
);

create index refund_wish_by_cohort on refund_wish (cohort, granted);

-- First in, first out by place. live_person as above. A paid order that waits for a seat stands in the same line.
create table waitlist (
    cohort bigint not null,
    place bigint not null,
    person bigint not null,
    live_person bigint,
    state varchar(8) not null,
    since datetime(6) not null,
    ticket_order bigint,
    primary key (cohort, place),
    constraint one_place_a_person unique (cohort, live_person),
    constraint waitlist_has_a_known_state check (state in ('WAITING', 'OFFERED', 'TAKEN', 'LAPSED', 'LEFT', 'CLOSED'))
);

create index waitlist_in_line on waitlist (cohort, state, place);
create index waitlist_by_person on waitlist (person, state);
create index waitlist_by_order on waitlist (ticket_order);
