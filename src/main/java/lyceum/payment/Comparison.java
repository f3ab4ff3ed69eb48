package lyceum.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lyceum.shared.MoneyKind;
import lyceum.shared.OrderId;
import org.jspecify.annotations.Nullable;

/// Our books beside the till's, for one day in UTC.
/// @param atTill payments that the till took that day, of the whole installation
/// @param here payments in our books of that day, of the community that was asked for, or of all
public record Comparison(
        LocalDate day, MoneyKind kind, int atTill, int here, Instant madeAt, List<Difference> differences) {
    public boolean agrees() {
        return differences.isEmpty();
    }

    /// @param order null where the payment leads to none of ours
    /// @param minorHere null if our books do not have it
    /// @param minorAtTill null if the till does not have it
    public record Difference(
            String payment,
            Kind what,
            @Nullable OrderId order,
            @Nullable String currency,
            @Nullable Long minorHere,
            @Nullable Long minorAtTill) {
        public enum Kind {
            NOT_HERE,
            NOT_AT_TILL,
            AMOUNT
        }
    }
}
