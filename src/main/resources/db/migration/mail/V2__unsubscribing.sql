-- Where one press ends letters of that kind.
alter table letter add column unsubscribe varchar(400);
