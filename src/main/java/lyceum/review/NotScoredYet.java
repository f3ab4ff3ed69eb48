package lyceum.review;

import lyceum.shared.Refusal;

/// Each criterion needs its level before the author sees it.
public final class NotScoredYet extends Refusal {
    NotScoredYet(int missing) {
        super(missing);
    }
}
