package lyceum.payment;

import java.time.Instant;
import lyceum.shared.Money;
import lyceum.shared.OrderId;

/// A payer has asked their bank for the money back. Heard synchronously, in the transaction that took the news out of
/// the inbox. The first of a dispute is always [Opened], even where the till told of its end only; an end that is
/// taken back is told as the other end.
public sealed interface DisputeNews {
    OrderId order();

    /// The till's id of the dispute.
    String dispute();

    /// The disputed payment; it need not be the one that admitted the order.
    String payment();

    /// What is disputed: not always all of it.
    Money amount();

    Instant at();

    /// @param reason as the till names it: `fraudulent`, `product_not_received` …
    record Opened(OrderId order, String dispute, String payment, Money amount, String reason, Instant at)
            implements DisputeNews {}

    /// The money stays.
    record Won(OrderId order, String dispute, String payment, Money amount, Instant at) implements DisputeNews {}

    /// The money is gone.
    record Lost(OrderId order, String dispute, String payment, Money amount, Instant at) implements DisputeNews {}
}
