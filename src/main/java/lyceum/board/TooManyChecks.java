package lyceum.board;

import lyceum.shared.Refusal;

/// A card has fifty things to tick off at most.
public final class TooManyChecks extends Refusal {
    TooManyChecks() {
        super();
    }
}
