-- How often the letter with a given ticket was written, and when last: it may be asked for again, within limits.
alter table complimentary add column letters int default 1 not null;
alter table complimentary add column last_letter_at datetime(6);
