-- Links that stand beside the text of a version: a line each, the address first, then what it is. Null in versions from
-- before there were links.
alter table assignment_submission add links mediumtext;
