package lyceum.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.community.Communities;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Learner groups whose places rotate by rounds (轮换), since a ticket page says so; who has a place there, since when,
/// and to whom it was said. Says nothing about who may ask.
@Service
public class RotatingPlaces {
    /// @param agreed it was said with each ticket that carries the place
    public record Held(PersonId person, MemberNumber number, Instant since, boolean agreed) {}

    /// @param opened since when it has been there
    public record Opened(Group group, Instant opened) {}

    private final Communities communities;
    private final Places places;
    private final SaidAtPurchase said;
    private final JdbcClient sql;

    RotatingPlaces(Communities communities, Places places, SaidAtPurchase said, JdbcClient sql) {
        this.communities = communities;
        this.places = places;
        this.said = said;
        this.sql = sql;
    }

    /// Empty where places do not rotate, and where there is no such group.
    public Optional<Opened> find(GroupId id) {
        return rotating("where g.id = :id", "id", id.value()).stream().findFirst();
    }

    /// Everybody with a place that is worth something today, in the order of their numbers; a few questions, however
    /// many they are.
    public List<Held> held(Group group) {
        var agreed = said.to(group);
        var all = sql.sql("""
                        select person, member_number, taken_at
                        from group_place
                        where learner_group = ?
                        order by member_number""")
                .param(group.id().value())
                .query((row, _) -> {
                    var person = new PersonId(row.getLong("person"));
                    return new Held(
                            person,
                            new MemberNumber(row.getLong("member_number")),
                            Utc.instant(row.getObject("taken_at", LocalDateTime.class)),
                            agreed.contains(person));
                })
                .list();
        var worth = places.of(group, all.stream().map(Held::person).toList());
        return all.stream().filter(one -> isLive(worth.get(one.person()))).toList();
    }

    public boolean holds(Group group, PersonId person) {
        return isLive(places.of(group, List.of(person)).get(person));
    }

    private static boolean isLive(@org.jspecify.annotations.Nullable Place place) {
        return place != null && place.state() == Place.State.LIVE;
    }

    /// When those who have a place there had it, earlier times included.
    public Map<PersonId, List<Seat>> spells(Group group) {
        var spells = new HashMap<PersonId, List<Seat>>();
        sql.sql("""
                        select person, taken_at, null as left_at from group_place where learner_group = :group
                        union all
                        select b.person, b.taken_at, b.left_at
                        from group_place_past b join group_place p on p.home = b.home and p.person = b.person
                        where b.learner_group = :group and p.learner_group = :group""").param("group", group.id().value()).query(row -> {
            var left = row.getObject("left_at", LocalDateTime.class);
            spells.computeIfAbsent(new PersonId(row.getLong("person")), _ -> new ArrayList<>())
                    .add(new Seat(
                            group.id(),
                            Utc.instant(row.getObject("taken_at", LocalDateTime.class)),
                            left == null ? null : Utc.instant(left)));
        });
        return spells;
    }

    /// Where that person has a place, as far as places rotate there.
    public List<Opened> of(PersonId person) {
        return rotating("""
                join group_place p on p.learner_group = g.id
                where p.person = :person
                order by p.taken_at""", "person", person.value());
    }

    /// All of these communities.
    public List<Opened> in(Collection<CommunityId> some) {
        if (some.isEmpty()) return List.of();
        return rotating(
                "where g.community in (:some) order by g.community, g.cohort, g.ordinal",
                "some",
                some.stream().map(CommunityId::value).toList());
    }

    private List<Opened> rotating(String which, String name, Object value) {
        var all = sql.sql("select g.id, g.community, g.cohort, g.ordinal, g.opened_at from learner_group g " + which)
                .param(name, value)
                .query((row, _) -> opened(row))
                .list();
        return all.stream().filter(one -> said.anywhere(one.group())).toList();
    }

    private Opened opened(ResultSet row) throws SQLException {
        var cohort = row.getObject("cohort", Long.class);
        var community = new CommunityId(row.getLong("community"));
        var group = new Group(
                new GroupId(row.getLong("id")),
                community,
                cohort == null ? null : new CohortId(cohort),
                Topology.PYRAMID,
                row.getInt("ordinal"),
                communities.get(community).zone());
        return new Opened(group, Utc.instant(row.getObject("opened_at", LocalDateTime.class)));
    }
}
