-- Who made an event count: whoever read the work, or accepted the answer. They do not decide about an appeal against it.
alter table score_event add column recorded_by bigint;
