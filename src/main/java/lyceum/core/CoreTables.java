package lyceum.core;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.group.Group;
import lyceum.group.Place;
import lyceum.group.RoundTables;
import lyceum.group.Seat;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells the rooms in which life inside a group happens who sits at a round table today.
@Component
class CoreTables implements RoundTables {
    private final GroupRows groups;
    private final SeatRows seats;
    private final LeaveRows leaves;
    private final LiveTickets tickets;
    private final Clock clock;

    CoreTables(GroupRows groups, SeatRows seats, LeaveRows leaves, LiveTickets tickets, Clock clock) {
        this.groups = groups;
        this.seats = seats;
        this.leaves = leaves;
        this.tickets = tickets;
        this.clock = clock;
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
        var away = leaves.away(group.id(), LocalDate.ofInstant(clock.instant(), group.zone()));
        var places = new HashMap<PersonId, Place>();
        for (var person : seated)
            if (worth.get(person) == LiveTickets.Worth.LIVE) places.put(person, place(group, person, away.get(person)));
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

    @Override
    public List<Seat> spells(PersonId person, CommunityId community) {
        return seats.spells(person, community);
    }

    private static Place place(Group group, PersonId person, @Nullable Leave leave) {
        if (leave == null || leave.lastDay() == null) return new Place(person, Place.State.LIVE, null);
        var back = leave.lastDay().plusDays(1).atStartOfDay(group.zone()).toInstant();
        return new Place(person, Place.State.ON_LEAVE, back);
    }
}
