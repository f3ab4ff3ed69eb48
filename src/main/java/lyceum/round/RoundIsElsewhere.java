package lyceum.round;

import lyceum.shared.Refusal;

/// That is done at another stage of a round.
public final class RoundIsElsewhere extends Refusal {
    RoundIsElsewhere() {
        super();
    }
}
