-- Each keeping leaves a mark of its own, so that nobody writes over what was kept elsewhere meanwhile.
alter table form_draft add column mark bigint not null default 0;
