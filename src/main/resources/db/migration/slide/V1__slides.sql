-- The slides of a share, under the id that it was first planned with: they go with it to another date. `shown` is the
-- page that all see now, 0 before the first is shown.
create table slide_deck (
    id bigint not null primary key,
    share bigint not null,
    name varchar(120) not null,
    original varchar(60) not null,
    shown int not null,
    put_by bigint not null,
    put_at datetime(6) not null,
    constraint slide_deck_is_the_only_one unique (share),
    constraint slide_deck_shows_a_page check (shown >= 0)
);

create index slide_deck_by_person on slide_deck (put_by);

create table slide_page (
    id bigint not null primary key,
    deck bigint not null,
    page int not null,
    picture varchar(60) not null,
    words varchar(2000) not null,
    constraint slide_page_has_its_place unique (deck, page),
    constraint slide_page_begins_at_one check (page >= 1)
);
