-- Whether a succession offers the seat, in the order of the nominees; an owner cannot take such an offer back.
alter table core_seat add column earned boolean default false not null;
