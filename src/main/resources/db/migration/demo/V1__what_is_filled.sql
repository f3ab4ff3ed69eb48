-- Which demo this installation has, so that a start that was cut short goes on and a later one adds nothing.
create table demo_filled (
    demo     varchar(10) not null primary key,
    begun_at datetime(6) not null,
    done_at  datetime(6)
);
