package lyceum.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.core.Attendance.Span;
import lyceum.group.Seat;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of seats. Whoever frees a seat locks its group first, as whoever takes one does by the counter's update; so
/// nobody waits for anybody in a circle.
@Component
class SeatRows {
    private final JdbcClient sql;

    SeatRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// One more that is offered or occupied, while there is one.
    boolean take(GroupId group) {
        return sql.sql("update core_group set taken = taken + 1 where id = ? and taken < cap")
                        .param(group.value())
                        .update()
                == 1;
    }

    /// Puts back what [#take] took.
    void release(GroupId group) {
        sql.sql("update core_group set taken = taken - 1 where id = ?")
                .param(group.value())
                .update();
    }

    /// How many offers of that table wait for an answer.
    int open(GroupId group) {
        return sql.sql("select count(*) from core_seat where core_group = ? and state = 'OFFERED'")
                .param(group.value())
                .query(Integer.class)
                .single();
    }

    /// Whether a succession offered it.
    boolean isEarned(CoreSeatId id) {
        return sql.sql("select count(*) from core_seat where id = ? and earned")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void earned(CoreSeatId id) {
        sql.sql("update core_seat set earned = true where id = ?")
                .param(id.value())
                .update();
    }

    void lock(GroupId group) {
        sql.sql("select id from core_group where id = ? for update")
                .param(group.value())
                .query(Long.class)
                .single();
    }

    void offer(CoreSeat offer) {
        try {
            sql.sql("""
                    insert into core_seat (id, core_group, community, person, member_number, state, founder,
                        offered_at, offered_by, offer_until)
                    values (?, ?, ?, ?, ?, 'OFFERED', ?, ?, ?, ?)""")
                    .params(
                            offer.id().value(),
                            offer.group().value(),
                            offer.community().value(),
                            offer.person().value(),
                            offer.number().value(),
                            offer.founder(),
                            Utc.of(offer.offeredAt()),
                            offer.offeredBy().value(),
                            Utc.of(offer.offerUntil()))
                    .update();
        } catch (DuplicateKeyException known) {
            throw new HasASeatAlready();
        }
    }

    /// Whether the offer still stood; once, however often it is accepted.
    boolean accept(CoreSeatId offer, Instant now) {
        return sql.sql("""
                        update core_seat set state = 'SEATED', taken_at = ?
                        where id = ? and state = 'OFFERED' and offer_until > ?""").params(Utc.of(now), offer.value(), Utc.of(now)).update() == 1;
    }

    /// Whether it was still in that state; then the seat is free and what was stays as history.
    boolean end(CoreSeat seat, SeatEnding how, Instant now) {
        lock(seat.group());
        int gone = sql.sql("delete from core_seat where id = ? and state = ?")
                .params(seat.id().value(), seat.state().name())
                .update();
        if (gone == 0) return false;
        sql.sql("""
                insert into core_seat_past (id, core_group, community, person, member_number, founder,
                    offered_at, offered_by, taken_at, ended_at, ending)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(seat.id().value())
                .param(seat.group().value())
                .param(seat.community().value())
                .param(seat.person().value())
                .param(seat.number().value())
                .param(seat.founder())
                .param(Utc.of(seat.offeredAt()))
                .param(seat.offeredBy().value())
                .param(seat.since() == null ? null : Utc.of(seat.since()))
                .param(Utc.of(now))
                .param(how.name())
                .update();
        // A plus-one ends with the next vacancy: asked of the count before this one is taken off.
        sql.sql("""
                update core_group
                set extra = case when extra > 0 and taken > cap then extra - 1 else extra end, taken = taken - 1
                where id = ?""").param(seat.group().value()).update();
        return true;
    }

    /// How a seat came back. GONE: its person has another one by now, or is erased.
    enum Return {
        SEATED,
        PLUS_ONE,
        GONE
    }

    /// A seat that a round ended is as it was.
    Return comeBack(GroupId group, CoreSeatId id) {
        lock(group);
        int back = sql.sql("""
                insert into core_seat (id, core_group, community, person, member_number, state, founder, offered_at,
                    offered_by, offer_until, taken_at)
                select past.id, past.core_group, past.community, past.person, past.member_number, 'SEATED', past.founder,
                    past.offered_at, past.offered_by, past.offered_at, past.taken_at
                from core_seat_past past
                where past.id = ? and past.core_group = ? and past.ending = 'ROUND' and past.taken_at is not null
                    and not exists (
                        select 1 from core_seat seat
                        where seat.core_group = past.core_group and seat.person = past.person)""").params(id.value(), group.value()).update();
        if (back == 0) return Return.GONE;
        sql.sql("delete from core_seat_past where id = ?").param(id.value()).update();
        if (take(group)) return Return.SEATED;
        sql.sql("update core_group set extra = extra + 1, taken = taken + 1 where id = ?")
                .param(group.value())
                .update();
        return Return.PLUS_ONE;
    }

    Optional<CoreSeat> find(CoreSeatId id) {
        return sql.sql("select * from core_seat where id = ?")
                .param(id.value())
                .query(SeatRows::seat)
                .optional();
    }

    boolean isPast(CoreSeatId id, PersonId person) {
        return sql.sql("select count(*) from core_seat_past where id = ? and person = ?")
                        .params(id.value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<CoreSeat> of(PersonId person, GroupId group) {
        return sql.sql("select * from core_seat where person = ? and core_group = ?")
                .params(person.value(), group.value())
                .query(SeatRows::seat)
                .optional();
    }

    /// The oldest first.
    List<CoreSeat> of(PersonId person) {
        return sql.sql("select * from core_seat where person = ? order by id")
                .param(person.value())
                .query(SeatRows::seat)
                .list();
    }

    /// In order of the members' numbers.
    List<CoreSeat> in(GroupId group) {
        return sql.sql("select * from core_seat where core_group = ? order by member_number")
                .param(group.value())
                .query(SeatRows::seat)
                .list();
    }

    List<CoreSeat> seated(GroupId group, Collection<PersonId> people) {
        return sql.sql("select * from core_seat where core_group = :group and state = 'SEATED' and person in (:people)")
                .param("group", group.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .query(SeatRows::seat)
                .list();
    }

    List<CoreSeat> of(Collection<PersonId> people) {
        return sql.sql("select * from core_seat where person in (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .query(SeatRows::seat)
                .list();
    }

    List<CoreSeat> runOut(Instant now, int most) {
        return sql.sql("""
                        select * from core_seat
                        where state = 'OFFERED' and offer_until <= ?
                        order by offer_until
                        limit ?""").params(Utc.of(now), most).query(SeatRows::seat).list();
    }

    List<CoreSeat> in(CommunityId community) {
        return sql.sql("select * from core_seat where community = ? order by id")
                .param(community.value())
                .query(SeatRows::seat)
                .list();
    }

    List<CommunityId> communities() {
        return sql.sql("select distinct community from core_seat order by community")
                .query((row, _) -> new CommunityId(row.getLong("community")))
                .list();
    }

    /// When each of those who sit there now had a seat, in days of that zone; the oldest first.
    Map<PersonId, List<Span>> spans(GroupId group, ZoneId zone) {
        var spans = new HashMap<PersonId, List<Span>>();
        sql.sql("""
                        select past.person as person, past.taken_at as taken_at, past.ended_at as ended_at
                        from core_seat_past past
                            join core_seat seat on seat.core_group = past.core_group and seat.person = past.person
                        where past.core_group = :group and past.taken_at is not null and seat.state = 'SEATED'
                        union all
                        select person, taken_at, null from core_seat
                        where core_group = :group and state = 'SEATED'
                        order by taken_at""").param("group", group.value()).query(row -> {
            var ended = row.getObject("ended_at", LocalDateTime.class);
            spans.computeIfAbsent(new PersonId(row.getLong("person")), _ -> new ArrayList<>())
                    .add(new Span(
                            day(row.getObject("taken_at", LocalDateTime.class), zone),
                            ended == null ? null : day(ended, zone)));
        });
        return spans;
    }

    /// When that person had a seat in a community; the one that runs has no end.
    List<Seat> spells(PersonId person, CommunityId community) {
        return sql.sql("""
                        select core_group, taken_at, ended_at
                        from core_seat_past
                        where person = :person and community = :community and taken_at is not null
                        union all
                        select core_group, taken_at, null
                        from core_seat
                        where person = :person and community = :community and state = 'SEATED'""")
                .param("person", person.value())
                .param("community", community.value())
                .query((row, _) -> new Seat(
                        new GroupId(row.getLong("core_group")),
                        Utc.instant(row.getObject("taken_at", LocalDateTime.class)),
                        instant(row.getObject("ended_at", LocalDateTime.class))))
                .list();
    }

    private static LocalDate day(LocalDateTime column, ZoneId zone) {
        return LocalDate.ofInstant(Utc.instant(column), zone);
    }

    private static CoreSeat seat(ResultSet row, int n) throws SQLException {
        return new CoreSeat(
                new CoreSeatId(row.getLong("id")),
                new GroupId(row.getLong("core_group")),
                new CommunityId(row.getLong("community")),
                new PersonId(row.getLong("person")),
                new MemberNumber(row.getLong("member_number")),
                CoreSeat.State.valueOf(row.getString("state")),
                row.getBoolean("founder"),
                Utc.instant(row.getObject("offered_at", LocalDateTime.class)),
                new PersonId(row.getLong("offered_by")),
                Utc.instant(row.getObject("offer_until", LocalDateTime.class)),
                instant(row.getObject("taken_at", LocalDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime column) {
        return column == null ? null : Utc.instant(column);
    }
}
