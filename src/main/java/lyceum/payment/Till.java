package lyceum.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;

/// Where money is taken: the practice till, or Stripe. Every verb may be repeated, and answers how things stand then.
/// Where the till does not answer, [Silent]: nothing is known, and asking again is safe.
interface Till {
    MoneyKind kind();

    /// Opens a session, or finds the one that the same order and attempt opened before.
    TillSession open(CheckoutRequest wish, Instant ends);

    TillSession session(String id);

    /// The session in which that was paid.
    Optional<TillSession> sessionOf(String payment);

    /// From here on it cannot be paid, unless it was: look at the answer.
    TillSession expire(String id);

    /// Gives money back; the same key again is the same refund, however much later.
    TillRefund refund(String payment, Money amount, String key);

    TillRefund refund(String id);

    TillDispute dispute(String id);

    /// What happened since then, the oldest first, as far as the till still remembers.
    List<TillEvent> eventsSince(Instant then);

    /// What it took for us in sessions of that time.
    List<TillPayment> paidBetween(Instant from, Instant until);

    /// The line is dead or too slow.
    final class Silent extends RuntimeException {
        Silent(String message) {
            super(message);
        }
    }

    /// The till knows no such thing, or will not do that.
    final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }
}
