-- To whom past shares are opened beyond those who were told of them.
alter table friday_series add column to_later_members boolean default false not null;
alter table friday_series add column to_strangers boolean default false not null;

-- The groups that were told, by their ids; empty for all that there were, null before anybody was.
alter table friday_share add column told_to mediumtext;

-- What a share is looked through by.
alter table friday_share add column folded mediumtext;
update friday_share set folded = lower(concat(title, ' ', outline, ' ', coalesce(summary, '')));
update friday_share set told_to = '' where state not in ('PROPOSED', 'BOOKED')
    and not exists (select 1 from friday_audience a where a.community = friday_share.community);
