package lyceum.payment;

import lyceum.shared.Id;

/// One refund, promised once.
public record RefundId(long value) implements Id {
    public RefundId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static RefundId parse(String text) {
        return new RefundId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
