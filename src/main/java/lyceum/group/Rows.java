package lyceum.group;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyceum.admission.Admitted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of places and of the tickets that give a right to them.
@Component
class Rows {
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    Rows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    record Place(long home, long person, long learnerGroup, long memberNumber, LocalDateTime takenAt) {}

    /// Locked, so that a ticket that ends at this moment waits and then sees the new claim.
    Map<Long, Long> lockPlaces(long home, Collection<Long> people) {
        var places = new HashMap<Long, Long>();
        jdbc.sql("select person, learner_group from group_place where home = :home and person in (:people) for update")
                .param("home", home)
                .param("people", people)
                .query(row -> {
                    places.put(row.getLong("person"), row.getLong("learner_group"));
                });
        return places;
    }

    @Nullable
    Place lockPlace(long home, long person) {
        return jdbc.sql("""
                        select home, person, learner_group, member_number, taken_at
                        from group_place
                        where home = ? and person = ?
                        for update""").params(home, person).query(Place.class).optional().orElse(null);
    }

    /// Answers those whose ticket was not known yet; the same news at the same moment waits here and finds it known.
    List<Admitted> claim(long home, Collection<Admitted> arrivals) {
        var all = List.copyOf(arrivals);
        var counts = template.batchUpdate(
                "insert ignore into group_claim (ticket, home, person) values (?, ?, ?)", all, AT_ONCE, (row, one) -> {
                    row.setLong(1, one.order().value());
                    row.setLong(2, home);
                    row.setLong(3, one.person().value());
                });
        var fresh = new ArrayList<Admitted>();
        for (int i = 0; i < all.size(); i++) if (counts[i / AT_ONCE][i % AT_ONCE] != 0) fresh.add(all.get(i));
        return fresh;
    }

    void sit(long home, long group, Collection<Admitted> arrivals) {
        template.batchUpdate("""
                insert into group_place (home, person, learner_group, member_number, taken_at)
                values (?, ?, ?, ?, ?)""", List.copyOf(arrivals), AT_ONCE, (row, one) -> sit(row, home, group, one));
    }

    void sit(long home, long group, long person, long number, LocalDateTime now) {
        jdbc.sql("""
                        insert into group_place (home, person, learner_group, member_number, taken_at)
                        values (?, ?, ?, ?, ?)""").params(home, person, group, number, now).update();
    }

    private static void sit(PreparedStatement row, long home, long group, Admitted one) throws java.sql.SQLException {
        row.setLong(1, home);
        row.setLong(2, one.person().value());
        row.setLong(3, group);
        row.setLong(4, one.number().value());
        row.setObject(5, utc(one.at()));
    }

    void endClaim(long home, long ticket, long person, LocalDateTime now) {
        jdbc.sql("""
                        insert into group_claim (ticket, home, person, ended_at)
                        values (?, ?, ?, ?)
                        on duplicate key update ended_at = coalesce(ended_at, values(ended_at))""").params(ticket, home, person, now).update();
    }

    /// Locked, so that a ticket that ends at this moment waits and then finds the place.
    boolean lockLiveClaims(long home, long person) {
        return !jdbc.sql("select ticket from group_claim where home = ? and person = ? and ended_at is null for update")
                .params(home, person)
                .query(Long.class)
                .list()
                .isEmpty();
    }

    boolean hasLiveClaim(long home, long person) {
        return jdbc.sql("select count(*) from group_claim where home = ? and person = ? and ended_at is null")
                        .params(home, person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void leave(long id, Place place, LocalDateTime now) {
        jdbc.sql("""
                        insert into group_place_past
                            (id, home, person, learner_group, member_number, taken_at, left_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        place.home(),
                        place.person(),
                        place.learnerGroup(),
                        place.memberNumber(),
                        place.takenAt(),
                        now)
                .update();
        jdbc.sql("delete from group_place where home = ? and person = ?")
                .params(place.home(), place.person())
                .update();
        jdbc.sql("update learner_group set members = members - 1 where id = ?")
                .param(place.learnerGroup())
                .update();
    }

    /// Those of them who were removed from a group of this home, and have no place there until it is undone.
    Set<Long> removed(long home, Collection<Long> people) {
        return Set.copyOf(jdbc.sql("select person from group_removal where home = :home and person in (:people)")
                .param("home", home)
                .param("people", people)
                .query(Long.class)
                .list());
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /// Whoever changes the counters of several groups of a home stands in line at its first group: placing looks for
    /// room
    /// in any order, and moving takes two. Where there is no group yet, the unique number does it.
    void standInLine(long home) {
        jdbc.sql("select id from learner_group where home = ? order by ordinal limit 1")
                .param(home)
                .query(Long.class)
                .optional()
                .ifPresent(first -> jdbc.sql("select id from learner_group where id = ? for update")
                        .param(first)
                        .query(Long.class)
                        .single());
    }
}
