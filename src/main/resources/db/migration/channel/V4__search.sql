-- Titles of threads, in the form in which they are sought.
alter table channel_thread add column folded varchar(2400) not null default '';
update channel_thread set folded = lower(title);
