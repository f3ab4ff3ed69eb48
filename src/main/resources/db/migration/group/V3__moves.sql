-- Who was moved from one group of a home to another. The place before stands in group_place_past under the same id,
-- until the move is undone.
create table group_move (
    id bigint not null primary key,
    act bigint not null,
    home bigint not null,
    person bigint not null,
    from_group bigint not null,
    to_group bigint not null,
    taken_before datetime(6) not null,
    moved_at datetime(6) not null,
    moved_by bigint not null,
    reason varchar(1200) not null,
    undone_at datetime(6),
    undone_by bigint,
    constraint group_move_leads_elsewhere check (from_group <> to_group),
    constraint group_move_is_undone_by_somebody check ((undone_at is null) = (undone_by is null))
);

create index group_move_by_person on group_move (home, person, id);
create index group_move_by_act on group_move (act);
create index group_move_by_from on group_move (from_group, act);
create index group_move_by_to on group_move (to_group, act);
