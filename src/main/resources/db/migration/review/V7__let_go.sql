-- Handed over to whoever comes next, with everything that was written.
alter table review add column let_go boolean default false not null;
create index review_by_reviewer on review (reviewer, released_at);
