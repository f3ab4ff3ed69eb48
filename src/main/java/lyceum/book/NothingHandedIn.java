package lyceum.book;

import lyceum.shared.Refusal;

/// There is nothing to read yet.
public final class NothingHandedIn extends Refusal {
    NothingHandedIn() {
        super();
    }
}
