package lyceum.book;

import lyceum.shared.Refusal;

/// They are not in this project.
public final class CannotTakePages extends Refusal {
    CannotTakePages() {
        super();
    }
}
