-- Given back to be revised: the words are released, and no score.
alter table review add column returned boolean default false not null;
