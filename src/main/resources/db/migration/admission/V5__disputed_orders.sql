-- How the order's payment stands whose payer asked the bank for it back; null where nobody did.
alter table ticket_order add column dispute varchar(4);
alter table ticket_order add constraint order_dispute_has_a_known_state check (dispute in ('OPEN', 'WON', 'LOST'));
create index ticket_order_by_dispute on ticket_order (cohort, dispute);
