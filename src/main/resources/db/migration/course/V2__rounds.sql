-- What the ticket page says of rounds (轮换) in a cohort's learner groups; empty where they hold none.
alter table cohort add column rounds_zh varchar(1000) default '' not null;
alter table cohort add column rounds_en varchar(1000) default '' not null;
