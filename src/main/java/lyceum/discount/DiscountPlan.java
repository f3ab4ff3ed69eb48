package lyceum.discount;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A code as its owner makes it.
/// @param most so many tickets at most; null for no limit
/// @param from valid from here; null: at once
/// @param until and until here, exclusive; null: until it is ended
public record DiscountPlan(
        DiscountCode code,
        Reduction reduction,
        @Nullable Integer most,
        @Nullable Instant from,
        @Nullable Instant until) {
    static final int MOST_TICKETS = 1_000_000;

    public DiscountPlan {
        if (most != null && (most < 1 || most > MOST_TICKETS)) throw new TicketsOutOfRange(MOST_TICKETS);
        if (from != null && until != null && !from.isBefore(until)) throw new WindowIsEmpty();
    }
}
