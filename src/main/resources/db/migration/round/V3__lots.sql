-- The lot of a round, sealed when it is announced; its seed is shown once the round is ranked, where the policy says so.
create table round_lot (
    elimination_round bigint not null primary key,
    seed char(64) not null,
    commitment char(64) not null,
    committed_at datetime(6) not null,
    revealed_at datetime(6)
);

-- Whether somebody stood among those between whom the lot decided.
alter table round_line add column drawn boolean default false not null;
