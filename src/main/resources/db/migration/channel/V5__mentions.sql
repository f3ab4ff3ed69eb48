-- Who is called upon in what was said: a member's number, or a role; who that is now is asked when it is read.
create table channel_mention (
    said bigint not null,
    who varchar(16) not null,
    primary key (said, who)
);
