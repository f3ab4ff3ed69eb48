-- While a round's results are provisional, no leave begins. An undone round gives everybody their seat back: where it is
-- taken again, by a named plus-one each, until the next vacancies.
alter table core_group add column leave_rests boolean default false not null;
alter table core_group drop constraint core_group_keeps_its_cap;
alter table core_group add constraint core_group_keeps_its_cap check
    (cap >= 1 and extra >= 0 and taken >= 0 and taken <= cap + extra);
