package lyceum.group;

import lyceum.shared.Refusal;

/// What came later cannot be undone by undoing what was before.
public final class MoveIsOver extends Refusal {
    MoveIsOver() {
        super();
    }
}
