package lyceum.board;

import lyceum.shared.Refusal;

/// A column goes when it is empty.
public final class ColumnHasCards extends Refusal {
    ColumnHasCards() {
        super();
    }
}
