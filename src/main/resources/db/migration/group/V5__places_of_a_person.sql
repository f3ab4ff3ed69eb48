-- Where somebody was in a community, whatever the group.
create index group_place_past_by_person_alone on group_place_past (person);
