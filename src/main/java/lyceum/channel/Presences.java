package lyceum.channel;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.directory.FirstSteps;
import lyceum.group.Group;
import lyceum.group.Place;
import lyceum.group.Places;
import lyceum.group.Topology;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Who is what in a group now. Every door of this room asks here first; nothing is remembered between two questions.
@Service
public class Presences {
    private static final Bilingual NO_CLAUSE = Bilingual.of("");

    private final Places places;
    private final Roles roles;
    private final Mutes mutes;
    private final FirstSteps steps;

    Presences(Places places, Roles roles, Mutes mutes, FirstSteps steps) {
        this.places = places;
        this.roles = roles;
        this.mutes = mutes;
        this.steps = steps;
    }

    /// For whoever belongs there in some way; for everybody else there is no such group: [NotFound].
    public Presence of(GroupId group, PersonId person) {
        var found = of(places.group(group), List.of(person)).get(person);
        if (found == null) throw new NotFound();
        return found;
    }

    Presence demand(GroupId group, PersonId person, GroupAct act) {
        var found = of(group, person);
        demand(found, act);
        return found;
    }

    /// As [Presence#demand]; and whoever posts as a member has accepted the rules and carries a name card.
    public void demand(Presence found, GroupAct act) {
        found.demand(act);
        if (act.isPosting() && !found.isStaff())
            steps.demandDone(found.person(), found.group().community());
    }

    /// Many at once in as many questions as for one; whoever does not belong there is missing in the answer.
    public Map<PersonId, Presence> of(Group group, Collection<PersonId> people) {
        var staff = staff(group);
        var placed = places.of(group, people);
        var muted = mutes.of(group, placed.keySet());
        var all = new HashMap<PersonId, Presence>();
        for (var person : people) {
            var found = presence(
                    group, person, staff.getOrDefault(person, Set.of()), placed.get(person), muted.get(person));
            if (found != null) all.put(person, found);
        }
        return all;
    }

    /// The staff of a group by person; of teachers and assistants those named for its cohort, or for the group itself
    /// where it belongs to the community.
    Map<PersonId, Set<GroupRole>> staff(Group group) {
        var staff = new HashMap<PersonId, Set<GroupRole>>();
        var cohort = group.cohort();
        var all =
                cohort == null ? roles.staffOf(group.community(), group.id()) : roles.staff(group.community(), cohort);
        all.forEach((role, people) -> {
            if (role == Role.OPERATOR) return;
            people.forEach(person -> staff.computeIfAbsent(person, _ -> EnumSet.noneOf(GroupRole.class))
                    .add(GroupRole.of(role)));
        });
        return staff;
    }

    private static @Nullable Presence presence(
            Group group, PersonId person, Set<GroupRole> staff, @Nullable Place place, Mutes.@Nullable Mute mute) {
        if (staff.isEmpty() && place == null) return null;
        var all = EnumSet.noneOf(GroupRole.class);
        all.addAll(staff);
        if (place == null) return new Presence(group, person, Set.copyOf(all), Condition.ACTIVE, null, NO_CLAUSE);
        all.add(GroupRole.MEMBER);
        if (mute != null && place.state() != Place.State.LAPSED)
            return new Presence(group, person, Set.copyOf(all), Condition.MUTED, mute.until(), mute.clause());
        var condition = switch (place.state()) {
            case LIVE -> Condition.ACTIVE;
            case ON_LEAVE -> group.topology() == Topology.RING ? Condition.ON_LEAVE : Condition.ACTIVE;
            case LAPSED -> Condition.LAPSED;
        };
        return new Presence(group, person, Set.copyOf(all), condition, place.until(), NO_CLAUSE);
    }
}
