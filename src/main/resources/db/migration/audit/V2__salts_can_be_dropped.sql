-- A salt that is not signed by itself can be dropped when its reason is forgotten, and the chain still holds.
alter table audit_row add column signs_salt boolean default true not null;
create index audit_row_by_person on audit_row (person);
