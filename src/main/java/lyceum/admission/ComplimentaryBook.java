package lyceum.admission;

import static lyceum.admission.OrderBook.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Email;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of complimentary tickets. Everything that changes it happens under the lock of the cohort's row, whose
/// held seats count the open ones.
@Component
class ComplimentaryBook {
    private static final int SHOWN = 500;

    private final JdbcClient sql;

    ComplimentaryBook(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Complimentary ticket) {
        sql.sql("""
                        insert into complimentary (id, community, cohort, email, open_email, reason, given_by, given_at,
                            open_until, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        ticket.id().value(),
                        ticket.community().value(),
                        ticket.cohort().value(),
                        ticket.email().value(),
                        ticket.email().value(),
                        ticket.reason(),
                        ticket.by().value(),
                        utc(ticket.at()),
                        utc(ticket.until()),
                        ticket.state().name())
                .update();
    }

    /// True for the one that ended it.
    boolean end(ComplimentaryId id, Complimentary.State how, @Nullable OrderId order, Instant now) {
        return sql.sql("update complimentary set state = ?, open_email = null, ticket_order = ?, ended_at = ?"
                                + " where id = ? and state = 'OPEN'")
                        .param(how.name())
                        .param(order == null ? null : order.value())
                        .param(utc(now))
                        .param(id.value())
                        .update()
                == 1;
    }

    void written(ComplimentaryId id, int letters, Instant now) {
        sql.sql("update complimentary set letters = ?, last_letter_at = ? where id = ?")
                .params(letters, utc(now), id.value())
                .update();
    }

    Optional<Complimentary> find(ComplimentaryId id) {
        return sql.sql("select * from complimentary where id = ?")
                .param(id.value())
                .query(ComplimentaryBook::ticket)
                .optional();
    }

    boolean isOpenFor(CohortId cohort, Email email) {
        return sql.sql("select count(*) from complimentary where cohort = ? and open_email = ?")
                        .params(cohort.value(), email.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// The newest first.
    List<Complimentary> of(CohortId cohort) {
        return sql.sql("select * from complimentary where cohort = ? order by id desc limit ?")
                .params(cohort.value(), SHOWN)
                .query(ComplimentaryBook::ticket)
                .list();
    }

    List<Complimentary> open(CohortId cohort) {
        return sql.sql("select * from complimentary where cohort = ? and state = 'OPEN' order by id")
                .param(cohort.value())
                .query(ComplimentaryBook::ticket)
                .list();
    }

    List<Complimentary> due(Instant now, int most) {
        return sql.sql("select * from complimentary where state = 'OPEN' and open_until <= ? order by id limit ?")
                .params(utc(now), most)
                .query(ComplimentaryBook::ticket)
                .list();
    }

    private static Complimentary ticket(ResultSet row, int i) throws SQLException {
        long order = row.getLong("ticket_order");
        boolean none = row.wasNull();
        return new Complimentary(
                new ComplimentaryId(row.getLong("id")),
                new CommunityId(row.getLong("community")),
                new CohortId(row.getLong("cohort")),
                new Email(row.getString("email")),
                row.getString("reason"),
                new PersonId(row.getLong("given_by")),
                Objects.requireNonNull(OrderBook.instant(row, "given_at")),
                Objects.requireNonNull(OrderBook.instant(row, "open_until")),
                Complimentary.State.valueOf(row.getString("state")),
                none ? null : new OrderId(order),
                row.getInt("letters"),
                Objects.requireNonNullElse(
                        OrderBook.instant(row, "last_letter_at"),
                        Objects.requireNonNull(OrderBook.instant(row, "given_at"))));
    }
}
