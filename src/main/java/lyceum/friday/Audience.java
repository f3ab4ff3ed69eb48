package lyceum.friday;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyceum.access.Act;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.core.CoreGroups;
import lyceum.group.Groups;
import lyceum.group.Places;
import lyceum.group.Seat;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Who may see what of a community's shares. Asked anew each time.
@Component
class Audience {
    private final Roles roles;
    private final CoreGroups cores;
    private final Groups groups;
    private final Places places;
    private final SeriesRows series;

    Audience(Roles roles, CoreGroups cores, Groups groups, Places places, SeriesRows series) {
        this.roles = roles;
        this.cores = cores;
        this.groups = groups;
        this.places = places;
        this.series = series;
    }

    /// Refuses with [NotFound] whoever neither works there nor has a place in a group that is told.
    void demand(PersonId reader, CommunityId community) {
        if (!worksThere(reader, community) && seats(reader, community).isEmpty()) throw new NotFound();
    }

    boolean keepsFridays(PersonId person, CommunityId community) {
        return roles.may(person, Act.KEEP_FRIDAYS, community);
    }

    boolean mayPropose(PersonId person, CommunityId community) {
        return keepsFridays(person, community) || cores.sitsIn(community, person);
    }

    Eyes eyes(PersonId reader, CommunityId community) {
        return new Eyes(reader, worksThere(reader, community), mayPropose(reader, community), seats(reader, community));
    }

    private boolean worksThere(PersonId reader, CommunityId community) {
        return roles.of(reader, community).stream().anyMatch(role -> role != Role.OPERATOR);
    }

    private List<Seat> seats(PersonId reader, CommunityId community) {
        var plan = series.find(community).map(Series::plan).orElse(null);
        if (plan == null) return List.of();
        var homes = homes(reader);
        return places.seats(List.of(reader)).getOrDefault(reader, List.of()).stream()
                .filter(seat -> plan.tells(seat.group()) && community.equals(homes.get(seat.group())))
                .toList();
    }

    /// Those in which that person has a place or works.
    Set<CommunityId> communities(PersonId person) {
        var all = new HashSet<>(homes(person).values());
        all.addAll(roles.where(person));
        return all;
    }

    /// The groups in which that person has a place, and whose they are; as many questions for many as for one.
    private Map<GroupId, CommunityId> homes(PersonId person) {
        var homes = new HashMap<GroupId, CommunityId>();
        groups.of(person).forEach(group -> homes.put(group.id(), group.community()));
        cores.of(person).forEach(group -> homes.put(group.id(), group.community()));
        return homes;
    }
}
