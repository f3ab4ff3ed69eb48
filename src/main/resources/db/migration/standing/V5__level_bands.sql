-- Round tables whose board shows level bands instead of ranks and points.
create table standing_banded (
    core_group bigint not null primary key,
    since datetime(6) not null
);
