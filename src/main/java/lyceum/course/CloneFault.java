package lyceum.course;

import java.time.LocalDate;
import lyceum.shared.Refusal;

/// Why a cohort is not taken over into the next term.
public abstract sealed class CloneFault extends Refusal {
    private CloneFault(Object... arguments) {
        super(arguments);
    }

    @Override
    public String key() {
        return "refusal.CloneFault." + getClass().getSimpleName();
    }

    /// A term begins tomorrow at the earliest.
    public static final class FirstDayIsPast extends CloneFault {
        FirstDayIsPast(LocalDate earliest) {
            super(earliest);
        }

        @Override
        public String field() {
            return "firstDay";
        }
    }

    public static final class YearIsTooFar extends CloneFault {
        YearIsTooFar(LocalDate latest) {
            super(latest);
        }

        @Override
        public String field() {
            return "firstDay";
        }
    }

    /// What was shown is not what would be done now.
    public static final class DatesHaveMoved extends CloneFault {}
}
