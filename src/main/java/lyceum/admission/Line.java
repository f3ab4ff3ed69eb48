package lyceum.admission;

import static lyceum.admission.OrderBook.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lyceum.shared.CohortId;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of the waitlist. Everything that changes it happens under the lock of the cohort's row.
@Component
class Line {
    enum State {
        WAITING,
        OFFERED,
        TAKEN,
        LAPSED,
        LEFT,
        CLOSED
    }

    /// @param order the paid order that waits, if it is one
    record Place(
            CohortId cohort,
            long place,
            PersonId person,
            @Nullable OrderId order) {}

    private static final String WITH_PLACE = """
            select w.*, (select count(*) from waitlist b where b.cohort = w.cohort and b.state = 'WAITING'
                         and b.place < w.place) + 1 as in_line
            from waitlist w
            """;

    private final JdbcClient sql;
    private final SaleBook sales;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    Line(JdbcClient sql, SaleBook sales, Clock clock, ApplicationEventPublisher news) {
        this.sql = sql;
        this.sales = sales;
        this.clock = clock;
        this.news = news;
    }

    /// At the end of the line. Whoever stands in it already keeps the old place.
    void join(CohortId cohort, PersonId person, @Nullable OrderId paid) {
        if (find(cohort, person).isPresent()) return;
        sql.sql("""
                        insert into waitlist (cohort, place, person, live_person, state, since, ticket_order)
                        values (?, ?, ?, ?, 'WAITING', ?, ?)
                        """)
                .params(cohort.value(), sales.queue(cohort), person.value(), person.value(), utc(clock.instant()))
                .param(paid == null ? null : paid.value())
                .update();
    }

    Optional<Place> first(CohortId cohort) {
        return sql.sql("select * from waitlist where cohort = ? and state = 'WAITING' order by place limit 1")
                .param(cohort.value())
                .query((row, i) ->
                        new Place(cohort, row.getLong("place"), new PersonId(row.getLong("person")), order(row)))
                .optional();
    }

    /// The first leaves the line for the seat that is offered; the row remembers which order that is.
    void offered(Place first, OrderId order) {
        sql.sql("update waitlist set state = 'OFFERED', ticket_order = ? where cohort = ? and place = ?")
                .params(order.value(), first.cohort().value(), first.place())
                .update();
        sales.unqueue(first.cohort(), 1);
    }

    /// Out of the line, without a seat or (a paid order) with one.
    void leave(CohortId cohort, PersonId person, State how) {
        int left = sql.sql(
                        "update waitlist set state = ?, live_person = null where cohort = ? and live_person = ? and state = 'WAITING'")
                .params(how.name(), cohort.value(), person.value())
                .update();
        if (left > 0) sales.unqueue(cohort, left);
    }

    /// What became of an offer.
    void offerEnded(Order order, State how) {
        sql.sql("update waitlist set state = ?, live_person = null where ticket_order = ? and state = 'OFFERED'")
                .params(how.name(), order.id().value())
                .update();
    }

    /// The sale is over: nobody waits any more, but for paid orders, whose time runs on.
    /// @param why empty unless the cohort is cancelled
    void close(CohortId cohort, String why) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int closed = sql.sql("update waitlist set state = 'CLOSED', live_person = null, closed_at = ?"
                        + " where cohort = ? and state = 'WAITING' and ticket_order is null")
                .params(utc(at), cohort.value())
                .update();
        if (closed == 0) return;
        sales.unqueue(cohort, closed);
        news.publishEvent(new LineClosed(cohort, at, why));
    }

    Optional<Waiting> find(CohortId cohort, PersonId person) {
        return sql.sql(WITH_PLACE + " where w.cohort = ? and w.live_person = ? and w.state = 'WAITING'")
                .params(cohort.value(), person.value())
                .query(Line::waiting)
                .optional();
    }

    List<Waiting> of(PersonId person) {
        return sql.sql(WITH_PLACE + " where w.person = ? and w.state = 'WAITING' order by w.since")
                .param(person.value())
                .query(Line::waiting)
                .list();
    }

    List<Waiting> page(CohortId cohort, int offset, int limit) {
        return sql.sql(WITH_PLACE + " where w.cohort = ? and w.state = 'WAITING' order by w.place limit ? offset ?")
                .params(cohort.value(), limit, offset)
                .query(Line::waiting)
                .list();
    }

    /// Cohorts where somebody waits.
    List<CohortId> lines() {
        return sql.sql("select cohort from cohort_sale where waiting > 0 order by cohort")
                .query((row, i) -> new CohortId(row.getLong(1)))
                .list();
    }

    private static Waiting waiting(ResultSet row, int i) throws SQLException {
        return new Waiting(
                new CohortId(row.getLong("cohort")),
                new PersonId(row.getLong("person")),
                row.getInt("in_line"),
                row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static @Nullable OrderId order(ResultSet row) throws SQLException {
        long id = row.getLong("ticket_order");
        return row.wasNull() ? null : new OrderId(id);
    }
}
