-- What somebody typed into a long form and has not saved yet; one draft a person and form.
create table form_draft (
    person bigint not null,
    form varchar(120) not null,
    typed mediumtext not null,
    kept_at datetime(6) not null,
    primary key (person, form)
);
