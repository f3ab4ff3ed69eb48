package lyceum.book;

import lyceum.shared.Refusal;

/// They are done: their reviewer returns them first.
public final class PagesAreAccepted extends Refusal {
    PagesAreAccepted() {
        super();
    }
}
