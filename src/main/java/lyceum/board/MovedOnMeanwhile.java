package lyceum.board;

import lyceum.shared.Refusal;

/// Somebody has moved the card on since.
public final class MovedOnMeanwhile extends Refusal {
    MovedOnMeanwhile() {
        super();
    }
}
