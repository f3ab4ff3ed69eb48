package lyceum.book;

import lyceum.shared.Refusal;

/// Somebody else reads what one writes.
public final class OwnPagesAreNotRead extends Refusal {
    OwnPagesAreNotRead() {
        super();
    }
}
