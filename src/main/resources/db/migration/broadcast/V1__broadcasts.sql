-- What owners and secretaries say to several groups at once. `turn` is its place in the order of its community, given
-- when it is sent; `edition` counts its corrections; `behind` says that its groups still have to follow one, or to lose it.
create table broadcast (
    id bigint not null primary key,
    community bigint not null,
    author bigint not null,
    sender bigint not null,
    text mediumtext not null,
    edition int not null,
    audience varchar(8) not null,
    state varchar(10) not null,
    written_at datetime(6) not null,
    send_at datetime(6),
    sent_at datetime(6),
    turn bigint,
    behind boolean not null,
    constraint broadcast_has_a_known_audience check (audience in ('ALL', 'COHORTS', 'GROUPS')),
    constraint broadcast_has_a_known_state check (state in ('DRAFT', 'SCHEDULED', 'SENDING', 'PARTLY', 'SENT', 'WITHDRAWN')),
    constraint broadcast_turns_once unique (community, turn)
);

create index broadcast_by_community on broadcast (community, id);
create index broadcast_by_state on broadcast (state, send_at);
create index broadcast_behind on broadcast (behind);

-- The cohorts or the groups that were chosen.
create table broadcast_choice (
    broadcast bigint not null,
    place bigint not null,
    primary key (broadcast, place)
);

-- What has become of it in each group; `turn` as in its broadcast, so that a group's queue is read here.
create table broadcast_delivery (
    broadcast bigint not null,
    in_group bigint not null,
    turn bigint not null,
    state varchar(10) not null,
    why varchar(12),
    tries int not null,
    again_at datetime(6),
    post bigint,
    edition int not null,
    changed_at datetime(6) not null,
    primary key (broadcast, in_group),
    constraint broadcast_delivery_has_a_known_state check (state in ('WAITING', 'SENT', 'FAILED', 'TAKEN_BACK')),
    constraint broadcast_delivery_is_a_post check (state <> 'SENT' or post is not null)
);

create index broadcast_delivery_by_group on broadcast_delivery (in_group, turn);
create index broadcast_delivery_by_state on broadcast_delivery (state, again_at);

-- The last turn that was given in a community.
create table broadcast_turn (
    community bigint not null primary key,
    turn bigint not null
);
