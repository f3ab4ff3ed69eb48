-- What the ticket page said of rounds (轮换) in learner groups when the order was made; empty where it said nothing.
alter table ticket_order add column rounds_zh varchar(1000) default '' not null;
alter table ticket_order add column rounds_en varchar(1000) default '' not null;
