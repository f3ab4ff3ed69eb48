-- A page of a cohort's orders is read from here, without sorting all of them.
create index ticket_order_newest on ticket_order (cohort, id desc);
