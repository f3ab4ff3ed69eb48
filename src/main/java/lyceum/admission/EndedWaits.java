package lyceum.admission;

import java.time.Instant;
import java.util.List;
import lyceum.shared.CohortId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Who stood in line for a cohort until its sale was over, and has no ticket for it; for letters.
@Service
public class EndedWaits {
    /// @param place in the line; the next page begins behind it
    public record Ended(PersonId person, long place) {}

    private final JdbcClient sql;

    EndedWaits(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those of one closing, in the order of the line.
    public List<Ended> of(CohortId cohort, Instant closed, long after, int most) {
        return sql.sql("""
                        select w.person, w.place
                        from waitlist w
                        where w.cohort = ? and w.state = 'CLOSED' and w.closed_at = ? and w.place > ? and w.ticket_order is null
                          and not exists (select 1 from ticket_order o
                            where o.cohort = w.cohort and o.buyer = w.person
                              and (o.live_buyer is not null or o.paid_at is not null))
                        order by w.place
                        limit ?""")
                .params(cohort.value(), Utc.of(closed), after, most)
                .query((row, i) -> new Ended(new PersonId(row.getLong("person")), row.getLong("place")))
                .list();
    }
}
