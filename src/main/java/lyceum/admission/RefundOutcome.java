package lyceum.admission;

import java.time.Instant;

/// What came of the buyer's wish to give the ticket back.
public sealed interface RefundOutcome {
    /// Inside the rule: on its way (or done at once, for a free ticket).
    record ByTheRule() implements RefundOutcome {}

    /// Outside the rule: an owner answers until then.
    record Asked(Instant answerDue) implements RefundOutcome {}
}
