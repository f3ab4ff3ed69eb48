-- Above how much a refund takes two owners; minor null: none. What one owner wishes for instead waits beside it.
create table refund_limit (
    community bigint not null,
    currency char(3) not null,
    minor bigint,
    wished boolean not null,
    wished_minor bigint,
    wished_by bigint,
    set_by bigint not null,
    set_at datetime(6) not null,
    primary key (community, currency),
    constraint refund_limit_is_not_negative check (minor >= 0 and wished_minor >= 0)
);

-- Refunds above it, until another owner confirms.
create table refund_proposal (
    ticket_order bigint not null primary key,
    currency char(3) not null,
    minor bigint not null,
    answers boolean not null,
    reason varchar(500) not null,
    proposed_by bigint not null,
    proposed_at datetime(6) not null
);

-- When the owners were reminded of a wish that is still without an answer.
alter table refund_wish add column reminded_at datetime(6);
create index refund_wish_due on refund_wish (granted, answer_due);
