package lyceum.core;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.group.Group;
import lyceum.group.Place;
import lyceum.group.RoundTables;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Tells the rooms in which life inside a group happens who sits at a round table today.
@Component
class CoreTables implements RoundTables {
    private final GroupRows groups;
    private final SeatRows seats;
    private final LiveTickets tickets;

    CoreTables(GroupRows groups, SeatRows seats, LiveTickets tickets) {
        this.groups = groups;
        this.seats = seats;
        this.tickets = tickets;
    }

    @Override
    public Optional<Group> group(GroupId id) {
        return groups.find(id).map(CoreGroup::asGroup);
    }

    @Override
    public Map<PersonId, Place> of(Group group, Collection<PersonId> people) {
        List<PersonId> seated =
                seats.seated(group.id(), people).stream().map(CoreSeat::person).toList();
        var worth = tickets.of(group.community(), seated);
        var places = new HashMap<PersonId, Place>();
        for (var person : seated)
            if (worth.get(person) == LiveTickets.Worth.LIVE)
                places.put(person, new Place(person, Place.State.LIVE, null));
        return places;
    }

    @Override
    public List<PersonId> people(Group group) {
        return seats.in(group.id()).stream()
                .filter(seat -> seat.state() == CoreSeat.State.SEATED)
                .map(CoreSeat::person)
                .toList();
    }

    @Override
    public Map<GroupId, Map<PersonId, Instant>> since(Collection<PersonId> people) {
        var since = new HashMap<GroupId, Map<PersonId, Instant>>();
        for (var seat : seats.of(people)) {
            var taken = seat.since();
            if (taken != null)
                since.computeIfAbsent(seat.group(), _ -> new HashMap<>()).put(seat.person(), taken);
        }
        return since;
    }
}
