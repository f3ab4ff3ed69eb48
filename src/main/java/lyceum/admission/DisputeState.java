package lyceum.admission;

/// How a payment stands whose payer asked the bank to take it back (拒付).
public enum DisputeState {
    /// The bank has not decided; what the order gave rests.
    OPEN,
    /// The money stays.
    WON,
    /// The money is gone, and with it what the order gave.
    LOST
}
