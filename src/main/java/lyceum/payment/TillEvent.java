package lyceum.payment;

import lyceum.shared.CommunityId;

/// Something happened at the till. It only says where to look: what it carried may be old or out of order.
/// @param id the till's own, unique
/// @param kind as Stripe names them: `checkout.session.…`, `refund.…`
/// @param about the session's or refund's id at the till
record TillEvent(String id, String kind, String about, CommunityId community) {
    boolean isAboutSession() {
        return kind.startsWith("checkout.session.");
    }

    boolean isAboutRefund() {
        return kind.startsWith("refund.");
    }
}
