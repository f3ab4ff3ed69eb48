package lyceum.board;

import lyceum.shared.Refusal;

/// A card has eight labels at most.
public final class TooManyLabels extends Refusal {
    TooManyLabels() {
        super();
    }
}
