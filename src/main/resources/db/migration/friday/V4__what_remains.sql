-- What was said, asked and shown while a share was on, in the form in which it is looked through, and how many attended:
-- null where nobody kept a list.
create table friday_record (
    share bigint not null primary key,
    attended int,
    folded mediumtext not null,
    constraint friday_record_counts_people check (attended >= 0)
);

-- Who writes the summary, where that is not whoever shared.
alter table friday_share add column summary_by bigint;
create index friday_share_by_summary on friday_share (summary_by);
