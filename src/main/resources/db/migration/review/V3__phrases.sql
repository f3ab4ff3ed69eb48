-- What reviewers say again and again: their own, or shared with the staff of a cohort.
create table review_phrase (
    id bigint not null primary key,
    person bigint not null,
    cohort bigint,
    words varchar(4000) not null
);

create index review_phrase_by_person on review_phrase (person);
create index review_phrase_by_cohort on review_phrase (cohort);
