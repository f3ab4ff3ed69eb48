package lyceum.group;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lyceum.directory.CardRoll;
import lyceum.directory.NameCards;
import lyceum.shared.GroupId;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Who is in a learner group and how each stands: for its staff. Whoever may not see it learns [NotFound].
@Service
public class Rosters {
    public static final int A_PAGE = 50;
    public static final int LONGEST_SEARCH = 100;
    private static final int AT_ONCE = 1_000;

    private final Groups groups;
    private final Places places;
    private final List<Silences> silences;
    private final CardRoll roll;
    private final NameCards cards;
    private final JdbcClient jdbc;

    Rosters(Groups groups, Places places, List<Silences> silences, CardRoll roll, NameCards cards, JdbcClient jdbc) {
        this.groups = groups;
        this.places = places;
        this.silences = silences;
        this.roll = roll;
        this.cards = cards;
        this.jdbc = jdbc;
    }

    /// Goes through the whole group once, a thousand at a time; what it answers is small enough to be kept by an open
    /// screen.
    /// @param words of a number or a name, in any order; empty for everybody
    public Roster of(PersonId by, GroupId id, RosterFilter filter, String words) {
        var group = asGroup(by, id);
        var counts = new EnumMap<RosterFilter, Integer>(RosterFilter.class);
        var found = Stream.<PersonId>builder();
        for (int from = 0; ; from += AT_ONCE) {
            var some = places.people(group, from, AT_ONCE);
            found(group, some, filter, words, counts).forEach(found::add);
            if (some.size() < AT_ONCE) break;
        }
        return new Roster(counts, found.build().mapToLong(PersonId::value).toArray());
    }

    private List<PersonId> found(
            Group group, List<PersonId> some, RosterFilter filter, String words, Map<RosterFilter, Integer> counts) {
        var states = states(group, some);
        var toMend = roll.toMend(group.community(), some);
        var named = words.isBlank() ? Set.copyOf(some) : roll.named(group.community(), some, words);
        var found = new ArrayList<PersonId>();
        for (var person : some) {
            var state = Objects.requireNonNull(states.get(person));
            boolean mend = toMend.contains(person);
            for (var one : RosterFilter.values()) if (one.takes(state, mend)) counts.merge(one, 1, Integer::sum);
            if (filter.takes(state, mend) && named.contains(person)) found.add(person);
        }
        return found;
    }

    /// A page of what [#of] found, as it stands now: a few queries, however many they are. Whoever has left meanwhile
    /// is missing.
    public List<RosterLine> lines(PersonId by, GroupId id, List<PersonId> page) {
        var group = asGroup(by, id);
        if (page.isEmpty()) return List.of();
        var states = states(group, page);
        var toMend = roll.toMend(group.community(), page);
        var names = cards.names(group.community(), page);
        return jdbc.sql("""
                        select person, member_number, taken_at
                        from group_place
                        where learner_group = :group and person in (:people)
                        order by member_number""")
                .param("group", id.value())
                .param("people", page.stream().map(PersonId::value).toList())
                .query((row, _) -> {
                    var person = new PersonId(row.getLong("person"));
                    return new RosterLine(
                            person,
                            new MemberNumber(row.getLong("member_number")),
                            names.get(person),
                            Utc.instant(row.getObject("taken_at", LocalDateTime.class)),
                            states.getOrDefault(person, RosterState.ACTIVE),
                            toMend.contains(person));
                })
                .list();
    }

    /// How each of these people stands in that group; whoever has a place that is worth nothing now is suspended.
    Map<PersonId, RosterState> states(Group group, List<PersonId> people) {
        var worth = places.of(group, people);
        var muted = new HashSet<PersonId>();
        if (!people.isEmpty()) silences.forEach(one -> muted.addAll(one.of(group, people)));
        var states = new HashMap<PersonId, RosterState>();
        for (var person : people) {
            var place = worth.get(person);
            states.put(
                    person,
                    place == null
                            ? RosterState.SUSPENDED
                            : place.state() == Place.State.LAPSED
                                    ? RosterState.LAPSED
                                    : muted.contains(person) ? RosterState.MUTED : RosterState.ACTIVE);
        }
        return states;
    }

    private Group asGroup(PersonId by, GroupId id) {
        groups.led(id, by);
        return places.group(id);
    }
}
