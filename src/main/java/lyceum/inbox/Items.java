package lyceum.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What single people were told: a row for each person and thing, so nothing comes twice.
@Component
class Items {
    private static final int MOST_OF_ONE = 400;

    /// @param about what it leads to: a question, an order's cohort
    record Item(
            long id,
            PersonId person,
            Kind kind,
            long thing,
            long about,
            @Nullable GroupId group,
            Instant at,
            boolean read) {}

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Items(JdbcClient sql, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void tell(PersonId person, Kind kind, long thing, long about, @Nullable GroupId group) {
        long id = ids.next();
        int told = sql.sql("""
                        insert ignore into inbox_item (id, person, kind, thing, about, in_group, told_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(person.value())
                .param(kind.name())
                .param(thing)
                .param(about)
                .param(group == null ? null : group.value())
                .param(Utc.of(clock.instant()))
                .update();
        if (told == 1) events.publishEvent(new ItemTold(id));
    }

    /// Whatever that person was told about it is read.
    int read(PersonId person, long about) {
        return sql.sql("update inbox_item set read_at = ? where person = ? and about = ? and read_at is null")
                .params(Utc.of(clock.instant()), person.value(), about)
                .update();
    }

    void readOne(PersonId person, long id) {
        sql.sql("update inbox_item set read_at = ? where person = ? and id = ? and read_at is null")
                .params(Utc.of(clock.instant()), person.value(), id)
                .update();
    }

    void readAll(PersonId person) {
        sql.sql("update inbox_item set read_at = ? where person = ? and read_at is null")
                .params(Utc.of(clock.instant()), person.value())
                .update();
    }

    /// That person needs not hear of it any more.
    void takeBack(PersonId person, Kind kind, long thing) {
        sql.sql("delete from inbox_item where person = ? and kind = ? and thing = ?")
                .params(person.value(), kind.name(), thing)
                .update();
    }

    /// It is over: nobody needs to hear of it any more. Answers whose inbox it was in.
    List<PersonId> over(Kind kind, long about) {
        var whose = sql.sql("select person from inbox_item where kind = ? and about = ?")
                .params(kind.name(), about)
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list();
        if (!whose.isEmpty())
            sql.sql("delete from inbox_item where kind = ? and about = ?")
                    .params(kind.name(), about)
                    .update();
        return whose;
    }

    List<PersonId> over(Collection<Kind> kinds, long thing) {
        var whose = sql.sql("select person from inbox_item where kind in (:kinds) and thing = :thing")
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .param("thing", thing)
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list();
        if (!whose.isEmpty())
            sql.sql("delete from inbox_item where kind in (:kinds) and thing = :thing")
                    .param("kinds", kinds.stream().map(Enum::name).toList())
                    .param("thing", thing)
                    .update();
        return whose;
    }

    Optional<Item> find(long id) {
        return sql.sql("select * from inbox_item where id = ?")
                .param(id)
                .query(Items::item)
                .optional();
    }

    /// The newest first, so many a person at most.
    List<Item> of(Collection<PersonId> people, Duration past) {
        if (people.isEmpty()) return List.of();
        return sql.sql("""
                        select *
                        from inbox_item
                        where person in (:people) and told_at >= :since
                        order by told_at desc
                        limit :most""")
                .param("people", people.stream().map(PersonId::value).toList())
                .param("since", Utc.of(clock.instant().minus(past)))
                .param("most", MOST_OF_ONE * people.size())
                .query(Items::item)
                .list();
    }

    List<PersonId> toldWithin(Duration past) {
        return sql.sql("select distinct person from inbox_item where told_at >= ?")
                .param(Utc.of(clock.instant().minus(past)))
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list();
    }

    void sweep(Duration kept) {
        sql.sql("delete from inbox_item where told_at < ?")
                .param(Utc.of(clock.instant().minus(kept)))
                .update();
    }

    private static Item item(ResultSet row, int n) throws SQLException {
        var group = row.getObject("in_group", Long.class);
        return new Item(
                row.getLong("id"),
                new PersonId(row.getLong("person")),
                Kind.valueOf(row.getString("kind")),
                row.getLong("thing"),
                row.getLong("about"),
                group == null ? null : new GroupId(group),
                Utc.instant(row.getObject("told_at", LocalDateTime.class)),
                row.getObject("read_at") != null);
    }
}
