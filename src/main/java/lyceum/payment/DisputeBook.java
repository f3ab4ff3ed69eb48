package lyceum.payment;

import static lyceum.payment.Desk.utc;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of disputes.
@Component
class DisputeBook {
    enum State {
        OPEN,
        WON,
        LOST
    }

    private final JdbcClient sql;

    DisputeBook(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<State> locked(String dispute) {
        return sql.sql("select state from dispute where id = ? for update")
                .param(dispute)
                .query(String.class)
                .optional()
                .map(State::valueOf);
    }

    void opened(TillDispute told, Instant now) {
        sql.sql("""
                        insert into dispute (id, payment, ticket_order, community, currency, minor, state, opened_at)
                        select ?, p.id, p.ticket_order, p.community, ?, ?, 'OPEN', ? from payment p where p.id = ?
                        """)
                .params(
                        told.id(),
                        told.amount().currency().getCurrencyCode(),
                        told.amount().minor(),
                        utc(now),
                        told.payment())
                .update();
    }

    void moved(String dispute, State to, @Nullable Instant closed) {
        sql.sql("update dispute set state = ?, closed_at = ? where id = ?")
                .param(to.name())
                .param(closed == null ? null : utc(closed))
                .param(dispute)
                .update();
    }
}
