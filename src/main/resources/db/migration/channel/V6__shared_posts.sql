-- What was sent to several groups at once has the same `thing` in each of them, and stands in each once.
alter table channel_post add column thing bigint;
create unique index channel_post_of_a_thing_once on channel_post (thing, in_group);
