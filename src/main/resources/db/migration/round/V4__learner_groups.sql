-- A round is held in a core group, whose seats rotate (RING), or in a learner group, whose places do (PYRAMID): whose
-- group `core_group` names. In `round_seat` such a place stands by its number among those that were given up.
alter table elimination_round add column held_in varchar(8) default 'RING' not null;
