-- What becomes of those who stand equal across the line: all of them are kept, or a public lot decides.
alter table standing_policy add column ties varchar(4) default 'KEPT' not null;

alter table standing_policy add constraint standing_policy_ties_are_known check (ties in ('KEPT', 'LOT'));
