-- A course of a community: what its page says.
create table course (
    id bigint not null primary key,
    version bigint not null,
    community_id bigint not null,
    slug varchar(60) not null,
    title_zh varchar(80) not null,
    title_en varchar(80) not null,
    summary_zh varchar(300) not null,
    summary_en varchar(300) not null,
    description_zh mediumtext not null,
    description_en mediumtext not null,
    takeaways_zh text not null,
    takeaways_en text not null,
    not_for_zh text not null,
    not_for_en text not null,
    rhythm_zh text not null,
    rhythm_en text not null,
    refund_days int not null,
    refund_before_day int not null,
    published boolean not null,
    made_at datetime(6) not null,
    constraint course_slug_is_taken unique (community_id, slug),
    constraint course_has_a_title check (title_zh <> '' or title_en <> '')
);

-- One run of a course.
create table cohort (
    id bigint not null primary key,
    version bigint not null,
    course_id bigint not null,
    community_id bigint not null,
    name_zh varchar(60) not null,
    name_en varchar(60) not null,
    first_day date not null,
    last_day date not null,
    access_until date,
    seats int,
    sale_from datetime(6) not null,
    sale_until datetime(6) not null,
    currency varchar(3) not null,
    delayed_methods boolean not null,
    state varchar(10) not null,
    cancelled_why varchar(1000),
    constraint cohort_ends_after_it_begins check (last_day >= first_day),
    constraint cohort_access_lasts_to_its_end check (access_until is null or access_until >= last_day),
    constraint cohort_has_seats check (seats is null or seats >= 1),
    constraint cohort_sale_has_a_length check (sale_from < sale_until),
    constraint cohort_of_a_course foreign key (course_id) references course (id)
);

create index cohort_by_community on cohort (community_id, first_day);

-- What a ticket costs, in order: the first that is neither over nor used up is the price now.
create table price_tier (
    cohort_id bigint not null,
    place int not null,
    id bigint not null,
    name_zh varchar(40) not null,
    name_en varchar(40) not null,
    price_minor bigint not null,
    until_at datetime(6),
    first_count int,
    primary key (cohort_id, place),
    constraint price_tier_is_not_negative check (price_minor >= 0),
    constraint price_tier_counts_from_one check (first_count is null or first_count >= 1),
    constraint price_tier_of_a_cohort foreign key (cohort_id) references cohort (id)
);

create index price_tier_by_id on price_tier (id);

-- Cancelling refunds everybody, so it takes two people: the first asks, the second confirms.
create table cohort_cancellation (
    cohort_id bigint not null primary key,
    asked_by bigint not null,
    asked_at datetime(6) not null,
    why varchar(1000) not null,
    constraint cancellation_of_a_cohort foreign key (cohort_id) references cohort (id)
);
