package lyceum.book;

import lyceum.shared.Refusal;

/// Whoever was named as reviewer answers.
public final class OnlyTheirReviewer extends Refusal {
    OnlyTheirReviewer() {
        super();
    }
}
