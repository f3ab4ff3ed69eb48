package lyceum.takings;

import lyceum.payment.LedgerEntry;

/// Sums of one currency, in its minor units; never of two.
/// @param sold what came and agrees with its order
/// @param refunded what has arrived at its payer
/// @param pending promised and not arrived, or failed and with the operator; still in hand
/// @param disputed with the bank, or lost to it
public record Sums(long sold, long refunded, long pending, long disputed) {
    public static final Sums NONE = new Sums(0, 0, 0, 0);

    /// What is left of it.
    public long net() {
        return sold - refunded - disputed;
    }

    public Sums plus(Sums other) {
        return new Sums(
                Math.addExact(sold, other.sold),
                Math.addExact(refunded, other.refunded),
                Math.addExact(pending, other.pending),
                Math.addExact(disputed, other.disputed));
    }

    /// What one line of the books adds.
    static Sums of(LedgerEntry line) {
        long minor = line.amount().minor();
        return switch (line.state()) {
            case SETTLED -> new Sums(minor, 0, 0, 0);
            case SUCCEEDED -> new Sums(0, minor, 0, 0);
            case PENDING, FAILED -> new Sums(0, 0, minor, 0);
            case OPEN, LOST -> new Sums(0, 0, 0, minor);
            case QUARANTINED, GIVEN_UP, WON -> NONE;
        };
    }
}
