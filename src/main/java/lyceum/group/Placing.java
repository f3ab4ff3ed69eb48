package lyceum.group;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.admission.Admitted;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds places. A group's counter is raised only while it is below its size, by one statement; when no group of a
/// home has room, the next number opens. So many arrivals at once fill the groups exactly, one after the other.
@Component
class Placing {
    private final JdbcClient jdbc;
    private final Rows rows;
    private final Ids ids;
    private final Clock clock;

    Placing(JdbcClient jdbc, Rows rows, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /// Inside the caller's transaction. Answers the group of each order that was news; old news is left out.
    Map<Admitted, GroupId> place(Home home, int size, Collection<Admitted> arrivals) {
        var once = arrivals.stream()
                .collect(Collectors.toMap(Admitted::order, a -> a, (a, _) -> a, LinkedHashMap::new))
                .values();
        var news = rows.claim(home.id(), once);
        if (news.isEmpty()) return Map.of();

        var places = rows.lockPlaces(
                home.id(), news.stream().map(a -> a.person().value()).toList());
        var homeless = withoutPlace(news, places.keySet());
        if (!homeless.isEmpty()) {
            var removed = rows.removed(
                    home.id(), homeless.stream().map(a -> a.person().value()).toList());
            homeless.removeIf(one -> removed.contains(one.person().value()));
        }
        places.putAll(seat(home, size, homeless));
        var placed = new LinkedHashMap<Admitted, GroupId>();
        for (var one : news) {
            var group = places.get(one.person().value());
            if (group != null) placed.put(one, new GroupId(group));
        }
        return placed;
    }

    private static List<Admitted> withoutPlace(Collection<Admitted> news, Set<Long> seated) {
        var seen = new HashSet<>(seated);
        return news.stream().filter(a -> seen.add(a.person().value())).collect(Collectors.toCollection(ArrayList::new));
    }

    private Map<Long, Long> seat(Home home, int size, List<Admitted> homeless) {
        var places = new LinkedHashMap<Long, Long>();
        var waiting = new ArrayList<>(homeless);
        while (!waiting.isEmpty()) {
            var group = firstWithRoom(home.id());
            if (group == null) {
                openNext(home, size);
                continue;
            }
            int some = take(group, waiting.size());
            var lucky = waiting.subList(0, some);
            rows.sit(home.id(), group.id(), lucky);
            for (var one : lucky) places.put(one.person().value(), group.id());
            lucky.clear();
        }
        return places;
    }

    /// Back where one was, else where there is room.
    GroupId again(Home home, int size, GroupId before, long person, long number) {
        var group = new Room(before.value(), 1);
        while (group == null || take(group, 1) == 0) {
            group = firstWithRoom(home.id());
            if (group == null) openNext(home, size);
        }
        rows.sit(home.id(), group.id(), person, number, Rows.utc(clock.instant()));
        return new GroupId(group.id());
    }

    private record Room(long id, int free) {}

    private @Nullable Room firstWithRoom(long home) {
        return jdbc.sql("""
                        select id, size - members as free
                        from learner_group
                        where home = ? and members < size
                        order by ordinal
                        limit 1""").param(home).query(Room.class).optional().orElse(null);
    }

    /// Zero where others were faster; then the next look tells where there is room.
    private int take(Room group, int wanted) {
        int some = Math.min(wanted, group.free());
        int taken = jdbc.sql("update learner_group set members = members + ? where id = ? and members + ? <= size")
                .params(some, group.id(), some)
                .update();
        if (taken == 1 || some == 1) return some * taken;
        return take(new Room(group.id(), 1), 1);
    }

    /// The last number is read before the second look, so that nobody opens a group behind one that has just opened;
    /// whoever opens the same number at the same moment meets the unique key and finds the group open.
    private void openNext(Home home, int size) {
        int last = lastOf(home.id());
        if (firstWithRoom(home.id()) != null) return;
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("""
                        insert ignore into learner_group
                            (id, community, cohort, home, ordinal, size, members, opened_at)
                        values (:id, :community, :cohort, :home, :ordinal, :size, 0, :now)""")
                .param("id", ids.next())
                .param("community", home.community().value())
                .param("cohort", home.cohort() == null ? null : home.cohort().value())
                .param("home", home.id())
                .param("ordinal", last + 1)
                .param("size", size)
                .param("now", now)
                .update();
    }

    private int lastOf(long home) {
        return jdbc.sql("select coalesce(max(ordinal), 0) from learner_group where home = ?")
                .param(home)
                .query(Integer.class)
                .single();
    }

    /// Answers whether the person has left the group, and not only given up one of several tickets.
    boolean giveUp(long home, long ticket, long person) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var place = rows.lockPlace(home, person);
        rows.endClaim(home, ticket, person, now);
        // A removal may have been undone while the claim was waited for.
        if (place == null) place = rows.lockPlace(home, person);
        if (place == null || rows.hasLiveClaim(home, person)) return false;
        rows.leave(ids.next(), place, now);
        return true;
    }
}
