-- A page of the gradebook asks by the learners on it, whatever they handed in for.
create index review_by_author on review (author);
