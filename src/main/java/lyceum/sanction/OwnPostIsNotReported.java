package lyceum.sanction;

import lyceum.shared.Refusal;

/// Whoever regrets a post changes it.
public final class OwnPostIsNotReported extends Refusal {
    OwnPostIsNotReported() {
        super();
    }
}
