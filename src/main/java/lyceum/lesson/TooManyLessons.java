package lyceum.lesson;

import lyceum.shared.Refusal;

/// A cohort has only so many.
public final class TooManyLessons extends Refusal {
    TooManyLessons(int most) {
        super(most);
    }
}
