package lyceum.book;

import lyceum.shared.Refusal;

/// Whoever claimed them does that, or the project's owner.
public final class NotYourPages extends Refusal {
    NotYourPages() {
        super();
    }
}
