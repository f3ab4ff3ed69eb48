package lyceum.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lyceum.shared.GroupId;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of moves, and what they do to places.
@Component
class MoveRows {
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    MoveRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    record Row(
            long id,
            long act,
            long home,
            long person,
            long fromGroup,
            long toGroup,
            LocalDateTime takenBefore,
            LocalDateTime movedAt) {}

    /// Their places, held until the end of the transaction, in the order in which everybody takes them.
    List<Rows.Place> lock(long home, Collection<PersonId> people) {
        return jdbc.sql("""
                        select home, person, learner_group, member_number, taken_at
                        from group_place
                        where home = :home and person in (:people)
                        order by person
                        for update""")
                .param("home", home)
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, _) -> new Rows.Place(
                        row.getLong("home"),
                        row.getLong("person"),
                        row.getLong("learner_group"),
                        row.getLong("member_number"),
                        row.getObject("taken_at", LocalDateTime.class)))
                .list();
    }

    /// Those of them who have a place in that group, in the order of their numbers.
    List<PersonId> here(GroupId group, Collection<PersonId> people) {
        if (people.isEmpty()) return List.of();
        return jdbc.sql("""
                        select person
                        from group_place
                        where learner_group = :group and person in (:people)
                        order by member_number""")
                .param("group", group.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list();
    }

    boolean take(GroupId group, int some) {
        return jdbc.sql("update learner_group set members = members + ? where id = ? and members + ? <= size")
                        .params(some, group.value(), some)
                        .update()
                == 1;
    }

    void free(GroupId group, int some) {
        jdbc.sql("update learner_group set members = members - ? where id = ?")
                .params(some, group.value())
                .update();
    }

    int room(GroupId group) {
        return jdbc.sql("select size - members from learner_group where id = ?")
                .param(group.value())
                .query(Integer.class)
                .single();
    }

    void carryOut(List<Row> moves, List<Rows.Place> places, PersonId by, String reason) {
        template.batchUpdate("""
                insert into group_move
                    (id, act, home, person, from_group, to_group, taken_before, moved_at, moved_by, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", moves, AT_ONCE, (row, one) -> {
            row.setLong(1, one.id());
            row.setLong(2, one.act());
            row.setLong(3, one.home());
            row.setLong(4, one.person());
            row.setLong(5, one.fromGroup());
            row.setLong(6, one.toGroup());
            row.setObject(7, one.takenBefore());
            row.setObject(8, one.movedAt());
            row.setLong(9, by.value());
            row.setString(10, reason);
        });
        var numbers = new java.util.HashMap<Long, Long>();
        places.forEach(place -> numbers.put(place.person(), place.memberNumber()));
        template.batchUpdate("""
                insert into group_place_past (id, home, person, learner_group, member_number, taken_at, left_at)
                values (?, ?, ?, ?, ?, ?, ?)""", moves, AT_ONCE, (row, one) -> {
            row.setLong(1, one.id());
            row.setLong(2, one.home());
            row.setLong(3, one.person());
            row.setLong(4, one.fromGroup());
            row.setLong(5, numbers.getOrDefault(one.person(), 0L));
            row.setObject(6, one.takenBefore());
            row.setObject(7, one.movedAt());
        });
        template.batchUpdate(
                "update group_place set learner_group = ?, taken_at = ? where home = ? and person = ?",
                moves,
                AT_ONCE,
                (row, one) -> {
                    row.setLong(1, one.toGroup());
                    row.setObject(2, one.movedAt());
                    row.setLong(3, one.home());
                    row.setLong(4, one.person());
                });
    }

    void takeBack(List<Row> moves, PersonId by, LocalDateTime now) {
        template.batchUpdate(
                "update group_place set learner_group = ?, taken_at = ? where home = ? and person = ?",
                moves,
                AT_ONCE,
                (row, one) -> {
                    row.setLong(1, one.fromGroup());
                    row.setObject(2, one.takenBefore());
                    row.setLong(3, one.home());
                    row.setLong(4, one.person());
                });
        var all = moves.stream().map(Row::id).toList();
        jdbc.sql("delete from group_place_past where id in (:all)")
                .param("all", all)
                .update();
        jdbc.sql("update group_move set undone_at = :now, undone_by = :by where id in (:all)")
                .param("now", now)
                .param("by", by.value())
                .param("all", all)
                .update();
    }

    List<Row> standing(MoveId act) {
        return jdbc.sql("""
                        select id, act, home, person, from_group, to_group, taken_before, moved_at
                        from group_move
                        where act = ? and undone_at is null
                        order by person""").param(act.value()).query((row, _) -> standing(row)).list();
    }

    private static Row standing(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("act"),
                row.getLong("home"),
                row.getLong("person"),
                row.getLong("from_group"),
                row.getLong("to_group"),
                row.getObject("taken_before", LocalDateTime.class),
                row.getObject("moved_at", LocalDateTime.class));
    }

    long last(long home, long person) {
        return jdbc.sql("""
                        select coalesce(max(id), 0)
                        from group_move
                        where home = ? and person = ? and undone_at is null""").params(home, person).query(Long.class).single();
    }

    Optional<GroupId> from(MoveId act) {
        return jdbc.sql("select from_group from group_move where act = ? limit 1")
                .param(act.value())
                .query((row, _) -> new GroupId(row.getLong("from_group")))
                .optional();
    }

    List<MoveMade> made(GroupId group, int most) {
        return jdbc.sql("""
                        select m.act, f.ordinal as left_behind, t.ordinal as reached, m.moved_by, m.moved_at, m.reason,
                            count(*) as people, count(m.undone_at) as undone
                        from group_move m
                            join learner_group f on f.id = m.from_group
                            join learner_group t on t.id = m.to_group
                        where m.from_group = :group or m.to_group = :group
                        group by m.act, f.ordinal, t.ordinal, m.moved_by, m.moved_at, m.reason
                        order by m.act desc
                        limit :most""")
                .param("group", group.value())
                .param("most", most)
                .query((row, _) -> new MoveMade(
                        new MoveId(row.getLong("act")),
                        row.getInt("left_behind"),
                        row.getInt("reached"),
                        new PersonId(row.getLong("moved_by")),
                        Utc.instant(row.getObject("moved_at", LocalDateTime.class)),
                        row.getString("reason"),
                        row.getInt("people"),
                        row.getInt("undone")))
                .list();
    }

    /// Who has that number and has or had a place there.
    Optional<PersonId> everThere(GroupId group, MemberNumber number) {
        return jdbc.sql("""
                        select person from group_place where learner_group = :group and member_number = :number
                        union
                        select person from group_place_past where learner_group = :group and member_number = :number""")
                .param("group", group.value())
                .param("number", number.value())
                .query((row, _) -> new PersonId(row.getLong("person")))
                .optional();
    }

    List<PlaceHeld> held(long home, long person) {
        var held = new ArrayList<PlaceHeld>();
        held.addAll(jdbc.sql("""
                        select g.ordinal, p.taken_at
                        from group_place p join learner_group g on g.id = p.learner_group
                        where p.home = ? and p.person = ?""")
                .params(home, person)
                .query((row, _) -> new PlaceHeld(
                        row.getInt("ordinal"), Utc.instant(row.getObject("taken_at", LocalDateTime.class)), null, null))
                .list());
        held.addAll(jdbc.sql("""
                        select g.ordinal, p.taken_at, p.left_at, t.ordinal as reached, m.moved_by, m.reason
                        from group_place_past p
                            join learner_group g on g.id = p.learner_group
                            left join group_move m on m.id = p.id
                            left join learner_group t on t.id = m.to_group
                        where p.home = ? and p.person = ?""")
                .params(home, person)
                .query((row, _) -> past(row, false))
                .list());
        held.addAll(jdbc.sql("""
                        select t.ordinal, m.moved_at as taken_at, m.undone_at as left_at, f.ordinal as reached,
                            m.moved_by, m.reason
                        from group_move m
                            join learner_group f on f.id = m.from_group
                            join learner_group t on t.id = m.to_group
                        where m.home = ? and m.person = ? and m.undone_at is not null""")
                .params(home, person)
                .query((row, _) -> past(row, true))
                .list());
        return held;
    }

    private static PlaceHeld past(ResultSet row, boolean undone) throws SQLException {
        var reached = row.getObject("reached", Integer.class);
        return new PlaceHeld(
                row.getInt("ordinal"),
                Utc.instant(row.getObject("taken_at", LocalDateTime.class)),
                Utc.instant(row.getObject("left_at", LocalDateTime.class)),
                reached == null
                        ? null
                        : new PlaceHeld.Move(
                                reached, new PersonId(row.getLong("moved_by")), row.getString("reason"), undone));
    }
}
