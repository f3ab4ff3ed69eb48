package lyceum.payment;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lyceum.shared.CommunityId;
import lyceum.shared.Email;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;
import lyceum.shared.OrderId;
import org.jspecify.annotations.Nullable;

/// Our side of a session at the till.
record Checkout(
        long id,
        CommunityId community,
        OrderId order,
        int attempt,
        String what,
        @Nullable String payer,
        Locale language,
        boolean delayedMethods,
        MoneyKind kind,
        Money amount,
        @Nullable String session,
        @Nullable String page,
        State state,
        Instant endsAt) {
    enum State {
        /// Asked for, not answered yet.
        OPENING,
        OPEN,
        AWAITING,
        PAID,
        FAILED,
        EXPIRED,
        QUARANTINED;

        boolean isOver() {
            return this != OPENING && this != OPEN && this != AWAITING;
        }
    }

    /// The very same question again, for a till that never answered it.
    CheckoutRequest again() {
        var to = new Email(Objects.requireNonNull(payer));
        return new CheckoutRequest(order, attempt, community, amount, what, to, language, delayedMethods);
    }

    /// What does not agree between the till's session and what we asked for; such a payment is never admitted.
    Optional<String> disagreement(TillSession told) {
        if (!told.amount().equals(amount)) return Optional.of("amount " + told.amount() + " instead of " + amount);
        if (told.kind() != kind) return Optional.of("kind " + told.kind() + " instead of " + kind);
        if (!told.reference().equals(order.toString())) return Optional.of("reference " + told.reference());
        if (told.standing() == TillSession.Standing.PAID && told.payment() == null) return Optional.of("no payment");
        return Optional.empty();
    }
}
