package lyceum.admission;

import java.time.Instant;
import java.util.List;
import lyceum.discount.Discounted;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.TierId;
import org.jspecify.annotations.Nullable;

/// An order as its buyer or an owner sees it.
/// @param discounted the code that made the price what it is; null where there was none
/// @param rounds what the ticket page said of rounds in its learner groups; empty where it said nothing
/// @param until the seat is kept until here; null where it is not a matter of time. PAID_UNPLACED: waits until here
/// @param paidAt when the money was there; null before, and for free tickets
/// @param refundableUntil until here a refund happens by itself; null where nothing can be given back (any more)
/// @param refunded what has come back so far
/// @param asked the buyer's last wish for a refund beyond the rule; null if there was none
/// @param dispute null where nobody asked a bank for the money back
/// @param history oldest first
public record OrderView(
        OrderId id,
        PersonId buyer,
        CommunityId community,
        CohortId cohort,
        TierId tier,
        Money price,
        @Nullable Discounted discounted,
        Bilingual rounds,
        OrderState state,
        Instant since,
        @Nullable Instant until,
        boolean offered,
        boolean waitIfLate,
        @Nullable Instant paidAt,
        @Nullable Instant refundableUntil,
        Money refunded,
        @Nullable RefundWish asked,
        @Nullable DisputeState dispute,
        List<Step> history) {
    /// @param by who did it; null: the house itself, or the till
    /// @param why the reason given; empty where none was
    public record Step(
            OrderState state, Instant at, @Nullable PersonId by, String why) {}

    /// @param answerDue an owner answers until here, 7 days after it was asked
    /// @param granted null while nobody has answered
    public record RefundWish(
            String reason,
            Instant at,
            Instant answerDue,
            @Nullable Boolean granted,
            String answer) {}
}
