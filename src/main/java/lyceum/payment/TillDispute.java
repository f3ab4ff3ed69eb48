package lyceum.payment;

import lyceum.shared.Money;

/// A dispute as the till has it. It carries none of our own marks: only the payment leads to an order.
record TillDispute(String id, String payment, Money amount, Standing standing, String reason) {
    enum Standing {
        /// The bank only asks so far; no money has moved.
        INQUIRY,
        OPEN,
        WON,
        LOST
    }
}
