-- Teachers and assistants are named for cohorts, or for learner groups that belong to no cohort: then `cohort` holds the
-- group's id.
alter table role_held add column scope varchar(8) not null default 'COHORT';
alter table role_held add constraint role_held_scope_known check (scope in ('COHORT', 'GROUP'));
alter table invitation_cohort add column scope varchar(8) not null default 'COHORT';
alter table invitation_cohort add constraint invitation_scope_known check (scope in ('COHORT', 'GROUP'));
