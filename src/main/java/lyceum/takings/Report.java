package lyceum.takings;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import lyceum.payment.LedgerEntry;
import lyceum.shared.CohortId;
import lyceum.shared.TierId;

/// The books of a community over some time, currency by currency. Each way of slicing them sums to the same total.
/// @param odd payments in quarantine: counted nowhere before the operator has given them back
public record Report(Map<Currency, Books> books, int odd) {
    public record Books(
            Sums total, Map<LocalDate, Sums> bySteps, Map<CohortId, Sums> byCohort, Map<Tier, Sums> byTier) {}

    public record Tier(CohortId cohort, TierId tier) {}

    /// One line of the books with the ticket it is about.
    record Line(LedgerEntry entry, Tier ticket, LocalDate day) {}

    static boolean isOdd(LedgerEntry line) {
        return line.state() == LedgerEntry.State.QUARANTINED;
    }
}
