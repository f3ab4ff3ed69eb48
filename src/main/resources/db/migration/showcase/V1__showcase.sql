-- A work that staff nominated, once for each work; what its author consented to, and whether it was taken away. The
-- first words and the first picture are those of the nominated version, which never changes.
create table showcase_work (
    id bigint not null primary key,
    community bigint not null,
    course bigint not null,
    cohort bigint not null,
    assignment bigint not null,
    work bigint not null,
    submission bigint not null,
    author bigint not null,
    title_zh varchar(320) not null,
    title_en varchar(320) not null,
    opening varchar(600) not null,
    picture varchar(40) not null,
    words varchar(2000) not null,
    state varchar(10) not null,
    audience varchar(10),
    nominated_by bigint not null,
    nominated_at datetime(6) not null,
    shown_at datetime(6),
    withdrawn_by_staff boolean not null,
    constraint showcase_work_once unique (work),
    constraint showcase_work_has_a_known_state check (state in ('NOMINATED', 'CONSENTED', 'DECLINED', 'WITHDRAWN')),
    constraint showcase_work_is_shown_to_somebody check ((state = 'CONSENTED') = (audience is not null)),
    constraint showcase_work_is_not_of_ones_own check (author <> nominated_by)
);

create index showcase_work_by_community on showcase_work (community, state, shown_at);
create index showcase_work_by_author on showcase_work (author);
create index showcase_work_by_assignment on showcase_work (assignment);
