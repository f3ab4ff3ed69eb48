package lyceum.board;

import lyceum.shared.Refusal;

/// There is no move of one's own to take back.
public final class NothingToUndo extends Refusal {
    NothingToUndo() {
        super();
    }
}
