package lyceum.board;

import lyceum.shared.Refusal;

/// A board has twenty columns at most.
public final class TooManyColumns extends Refusal {
    TooManyColumns() {
        super();
    }
}
