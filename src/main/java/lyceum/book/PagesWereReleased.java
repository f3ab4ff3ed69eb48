package lyceum.book;

import lyceum.shared.Refusal;

/// Nobody has them any more; whoever wants them claims them.
public final class PagesWereReleased extends Refusal {
    PagesWereReleased() {
        super();
    }
}
