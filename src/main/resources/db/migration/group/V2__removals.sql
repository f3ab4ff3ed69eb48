-- Who was removed from a group: no place in that home until it is undone. The ticket and its claim stay.
create table group_removal (
    home bigint not null,
    person bigint not null,
    learner_group bigint not null,
    member_number bigint not null,
    removed_at datetime(6) not null,
    primary key (home, person)
);
