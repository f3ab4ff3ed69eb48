-- News that still has to be delivered, or was: Spring Modulith's registry.
create table event_publication (
    id uuid not null primary key,
    listener_id varchar(512) not null,
    event_type varchar(512) not null,
    serialized_event varchar(4000) not null,
    publication_date datetime(6) not null,
    completion_date datetime(6),
    status varchar(20),
    completion_attempts int,
    last_resubmission_date datetime(6)
);

create index event_publication_by_completion on event_publication (completion_date);
