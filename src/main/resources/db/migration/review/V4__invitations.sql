-- Core members who are invited to read the works of one assignment. While one is not over `open_for` holds its person.
create table review_invitation (
    id bigint not null primary key,
    assignment bigint not null,
    community bigint not null,
    person bigint not null,
    open_for bigint,
    invited_by bigint not null,
    invited_at datetime(6) not null,
    accepted_at datetime(6),
    ended_at datetime(6),
    constraint review_invitation_once unique (assignment, open_for),
    constraint review_invitation_is_open_or_over check ((open_for is null) = (ended_at is not null))
);

create index review_invitation_by_person on review_invitation (open_for);
