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
import lyceum.language.Markdown;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Who may see what of a community's shares. Asked anew each time.
@Component
class Audience {
    /// In letters.
    static final int A_PREVIEW = 120;

    private final Roles roles;
    private final CoreGroups cores;
    private final Groups groups;
    private final Places places;
    private final SeriesRows series;
    private final ShareBook book;
    private final Markdown markdown;

    Audience(
            Roles roles,
            CoreGroups cores,
            Groups groups,
            Places places,
            SeriesRows series,
            ShareBook book,
            Markdown markdown) {
        this.roles = roles;
        this.cores = cores;
        this.groups = groups;
        this.places = places;
        this.series = series;
        this.book = book;
        this.markdown = markdown;
    }

    /// Refuses with [NotFound] whoever neither works there nor has, or had, a place in a group that is or was told.
    void demand(PersonId reader, CommunityId community) {
        if (!worksThere(reader, community) && !isTold(reader, community)) throw new NotFound();
    }

    private boolean isTold(PersonId reader, CommunityId community) {
        var known = series.find(community).orElse(null);
        if (known == null) return false;
        var groups = places.spells(reader, community).stream().map(Seat::group).toList();
        if (groups.isEmpty()) return false;
        var now = known.plan().audience();
        return now.isEmpty()
                || groups.stream().anyMatch(now::contains)
                || book.toldTo(community.value()).stream()
                        .map(PlannedShare::groups)
                        .anyMatch(told -> told.isEmpty() || groups.stream().anyMatch(told::contains));
    }

    boolean keepsFridays(PersonId person, CommunityId community) {
        return roles.may(person, Act.KEEP_FRIDAYS, community);
    }

    boolean mayPropose(PersonId person, CommunityId community) {
        return keepsFridays(person, community) || cores.sitsIn(community, person);
    }

    Eyes eyes(PersonId reader, CommunityId community) {
        var known = series.find(community).orElse(null);
        return new Eyes(
                reader,
                worksThere(reader, community),
                mayPropose(reader, community),
                known == null ? List.of() : places.spells(reader, community),
                known == null ? Set.of() : known.plan().audience(),
                known != null && known.openness().toLaterMembers(),
                outline -> markdown.line(outline, A_PREVIEW));
    }

    private boolean worksThere(PersonId reader, CommunityId community) {
        return roles.of(reader, community).stream().anyMatch(role -> role != Role.OPERATOR);
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
