-- Whoever has points stands in the line in which they are counted, also for what was counted before it was asked of all.
insert into score_member (community, person)
select distinct t.community, t.person
from score_total t
where not exists (select 1 from score_member m where m.community = t.community and m.person = t.person);

-- Windows that end today and whose credited points are kept ready, one for each way of weighing that is in force at a
-- round table of a community.
create table standing_running (
    id bigint not null primary key,
    community bigint not null,
    weights varchar(500) not null,
    days int not null,
    constraint standing_running_once unique (community, weights, days),
    constraint standing_running_is_sound check (days >= 1)
);

-- What a member has in such a window, in ten-thousandths of a point: always the sum of their totals of the window's days
-- up to `last_day`.
create table standing_credit (
    running bigint not null,
    person bigint not null,
    last_day date not null,
    exact bigint not null,
    constraint standing_credit_once primary key (running, person)
);

create index standing_credit_in_order on standing_credit (running, last_day, exact desc, person);
