package lyceum.payment;

import java.time.Instant;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;

/// Where money is taken: the practice till, or Stripe. Every verb may be repeated, and answers how things stand then.
/// Where the till does not answer, [Silent]: nothing is known, and asking again is safe.
interface Till {
    MoneyKind kind();

    /// Opens a session, or finds the one that the same order and attempt opened before.
    TillSession open(CheckoutRequest wish, Instant ends);

    TillSession session(String id);

    /// From here on it cannot be paid, unless it was: look at the answer.
    TillSession expire(String id);

    /// Gives money back; the same key again is the same refund.
    TillRefund refund(String payment, Money amount, String key);

    TillRefund refund(String id);

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
