package lyceum.assignment;

import java.time.ZonedDateTime;
import lyceum.shared.Refusal;

/// What can be wrong with a brief; each names its field.
public abstract sealed class BriefFault extends Refusal {
    private final String field;

    private BriefFault(String field, Object... arguments) {
        super(arguments);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public String key() {
        return "refusal.BriefFault." + getClass().getSimpleName();
    }

    public static final class StillEmpty extends BriefFault {
        public StillEmpty(String field) {
            super(field);
        }
    }

    public static final class YearOutOfRange extends BriefFault {
        YearOutOfRange(String field, String first, String last) {
            super(field, first, last);
        }
    }

    public static final class OutOfRange extends BriefFault {
        OutOfRange(String field, int least, int most) {
            super(field, least, most);
        }
    }

    public static final class DueBeforeItOpens extends BriefFault {
        DueBeforeItOpens() {
            super("due");
        }
    }

    public static final class CutOffBeforeDue extends BriefFault {
        CutOffBeforeDue() {
            super("cutOff");
        }
    }

    public static final class NoCriterion extends BriefFault {
        NoCriterion() {
            super("criteria");
        }
    }

    public static final class TooManyCriteria extends BriefFault {
        TooManyCriteria(int most) {
            super("criteria", most);
        }
    }

    public static final class TooFewLevels extends BriefFault {
        TooFewLevels(String field) {
            super(field);
        }
    }

    public static final class TooManyLevels extends BriefFault {
        TooManyLevels(String field, int most) {
            super(field, most);
        }
    }

    public static final class LevelTwice extends BriefFault {
        LevelTwice(String field, int points) {
            super(field, points);
        }
    }

    public static final class LevelWithoutPoints extends BriefFault {
        LevelWithoutPoints(String field, String line) {
            super(field, line);
        }
    }

    /// A due time that learners have seen is moved to a later one only.
    public static final class DueIsPromised extends BriefFault {
        DueIsPromised(ZonedDateTime promised) {
            super("due", promised);
        }
    }

    /// Likewise a cut-off.
    public static final class CutOffIsPromised extends BriefFault {
        CutOffIsPromised(ZonedDateTime promised) {
            super("cutOff", promised);
        }
    }

    /// Nobody could hand in any more.
    public static final class CutOffHasPassed extends BriefFault {
        CutOffHasPassed() {
            super("cutOff");
        }
    }

    /// Works were handed in under this rubric.
    public static final class RubricIsFixed extends BriefFault {
        RubricIsFixed() {
            super("criteria");
        }
    }

    /// Being late does not become dearer once works were handed in.
    public static final class LateRuleIsFixed extends BriefFault {
        LateRuleIsFixed() {
            super("percentADay");
        }
    }

    /// Nobody loses an attempt that was promised.
    public static final class AttemptsAreFixed extends BriefFault {
        AttemptsAreFixed() {
            super("attempts");
        }
    }

    /// Works were handed in already.
    public static final class OpenStaysOpen extends BriefFault {
        OpenStaysOpen() {
            super("opens");
        }
    }
}
