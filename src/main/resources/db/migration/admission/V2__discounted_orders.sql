-- The code that an order was held with; full_minor is what the ticket would have cost without it.
alter table ticket_order add column discount bigint;
alter table ticket_order add column discount_code varchar(32);
alter table ticket_order add column full_minor bigint;

create index ticket_order_by_discount on ticket_order (discount);
