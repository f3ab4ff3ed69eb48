package lyceum.payment;

import lyceum.shared.CommunityId;
import org.jspecify.annotations.Nullable;

/// Something happened at the till. It only says where to look: what it carried may be old or out of order.
/// @param id the till's own, unique
/// @param kind as Stripe names them: `checkout.session.…`, `refund.…`, `charge.dispute.…`
/// @param about the session's, refund's or dispute's id at the till
/// @param community null where nobody knows before the till was asked
record TillEvent(
        String id, String kind, String about, @Nullable CommunityId community) {
    boolean isAboutSession() {
        return kind.startsWith("checkout.session.");
    }

    boolean isAboutRefund() {
        return kind.startsWith("refund.");
    }

    boolean isAboutDispute() {
        return kind.startsWith("charge.dispute.");
    }
}
