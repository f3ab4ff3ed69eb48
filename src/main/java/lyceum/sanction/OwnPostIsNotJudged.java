package lyceum.sanction;

import lyceum.shared.Refusal;

/// Whoever keeps order does not judge what they said themselves.
public final class OwnPostIsNotJudged extends Refusal {
    OwnPostIsNotJudged() {
        super();
    }
}
