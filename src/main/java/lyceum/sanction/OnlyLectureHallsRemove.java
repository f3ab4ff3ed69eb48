package lyceum.sanction;

import lyceum.shared.Refusal;

/// A seat at the round table ends by its own rules.
public final class OnlyLectureHallsRemove extends Refusal {
    OnlyLectureHallsRemove() {
        super();
    }
}
