package lyceum.admission;

import lyceum.shared.OrderId;

/// What came of joining the waitlist.
public sealed interface WaitOutcome {
    record Joined(Waiting waiting) implements WaitOutcome {}

    /// Nobody waits and a seat is free: hold it instead.
    record SeatsAreFree() implements WaitOutcome {}

    record AlreadyOrdered(OrderId order) implements WaitOutcome {}
}
