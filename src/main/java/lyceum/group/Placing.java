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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lyceum.admission.Admitted;
import lyceum.directory.CardRoll;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds places. A group's counter is raised only while it is below its size, by one statement; when no group of a
/// home has room, the next number opens. So many arrivals at once fill the groups exactly, one after the other.
@Component
class Placing {
    /// Whose places are counted to find where a region sits.
    private static final int MOST_NEIGHBOURS = 1_000;

    private final JdbcClient jdbc;
    private final Rows rows;
    private final CardRoll roll;
    private final Ids ids;
    private final Clock clock;

    Placing(JdbcClient jdbc, Rows rows, CardRoll roll, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.roll = roll;
        this.ids = ids;
        this.clock = clock;
    }

    /// Inside the caller's transaction. Answers the group of each order that was news; old news is left out.
    Map<Admitted, GroupId> place(Home home, GroupPolicy policy, Collection<Admitted> arrivals) {
        var once = arrivals.stream()
                .collect(Collectors.toMap(Admitted::order, a -> a, (a, _) -> a, LinkedHashMap::new))
                .values();
        var news = rows.claim(home.id(), once);
        if (news.isEmpty()) return Map.of();

        var places = rows.lockPlaces(
                home.id(), news.stream().map(a -> a.person().value()).toList());
        var homeless = withoutPlace(news, places.keySet());
        if (!homeless.isEmpty()) {
            rows.standInLine(home.id());
            var removed = rows.removed(
                    home.id(), homeless.stream().map(a -> a.person().value()).toList());
            homeless.removeIf(one -> removed.contains(one.person().value()));
        }
        places.putAll(spread(home, policy, homeless));
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

    private Map<Long, Long> spread(Home home, GroupPolicy policy, List<Admitted> homeless) {
        return switch (policy.overflow()) {
            case FILL_FIRST -> seat(home, policy.capacity(), homeless, () -> firstWithRoom(home.id()));
            case BALANCE -> seat(home, policy.capacity(), homeless, () -> leastFull(home.id()));
            case BY_REGION -> byRegion(home, policy.capacity(), homeless);
        };
    }

    private Map<Long, Long> byRegion(Home home, int size, List<Admitted> homeless) {
        var regions = roll.regions(
                home.community(), homeless.stream().map(Admitted::person).toList());
        var together = homeless.stream()
                .collect(Collectors.groupingBy(
                        one -> regions.getOrDefault(one.person(), ""), LinkedHashMap::new, Collectors.toList()));
        var places = new LinkedHashMap<Long, Long>();
        together.forEach((region, some) -> places.putAll(seat(home, size, some, () -> nearestWithRoom(home, region))));
        return places;
    }

    private Map<Long, Long> seat(Home home, int size, List<Admitted> homeless, Supplier<@Nullable Room> choice) {
        var places = new LinkedHashMap<Long, Long>();
        var waiting = new ArrayList<>(homeless);
        while (!waiting.isEmpty()) {
            var group = choice.get();
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
        rows.standInLine(home.id());
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

    /// Only as many as level it with the next, so that many at once spread too.
    private @Nullable Room leastFull(long home) {
        var two = jdbc.sql("""
                        select id, size - members as free, members
                        from learner_group
                        where home = ? and members < size
                        order by members, ordinal
                        limit 2""").param(home).query(Filled.class).list();
        if (two.isEmpty()) return null;
        var least = two.getFirst();
        int level = two.size() == 1 ? least.free() : Math.max(1, two.get(1).members() - least.members());
        return new Room(least.id(), Math.min(least.free(), level));
    }

    private record Filled(long id, int free, int members) {}

    /// Where most from that region are, of those groups that have room.
    private @Nullable Room nearestWithRoom(Home home, String region) {
        var neighbours = region.isEmpty() ? Set.<PersonId>of() : roll.from(home.community(), region, MOST_NEIGHBOURS);
        if (neighbours.isEmpty()) return firstWithRoom(home.id());
        return jdbc.sql("""
                        select g.id, g.size - g.members as free
                        from learner_group g
                            join group_place p on p.learner_group = g.id and p.home = g.home
                        where g.home = :home and g.members < g.size and p.person in (:neighbours)
                        group by g.id, g.size, g.members, g.ordinal
                        order by count(*) desc, g.ordinal
                        limit 1""")
                .param("home", home.id())
                .param("neighbours", neighbours.stream().map(PersonId::value).toList())
                .query(Room.class)
                .optional()
                .orElseGet(() -> firstWithRoom(home.id()));
    }

    /// One more group, though there is room elsewhere.
    void openAhead(Home home, int size) {
        open(home, size, lastOf(home.id()) + 1);
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
        open(home, size, last + 1);
    }

    private void open(Home home, int size, int ordinal) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("""
                        insert ignore into learner_group
                            (id, community, cohort, home, ordinal, size, members, opened_at)
                        values (:id, :community, :cohort, :home, :ordinal, :size, 0, :now)""")
                .param("id", ids.next())
                .param("community", home.community().value())
                .param("cohort", home.cohort() == null ? null : home.cohort().value())
                .param("home", home.id())
                .param("ordinal", ordinal)
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
