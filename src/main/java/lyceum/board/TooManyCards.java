package lyceum.board;

import lyceum.shared.Refusal;

/// A board has five thousand cards at most.
public final class TooManyCards extends Refusal {
    TooManyCards() {
        super();
    }
}
