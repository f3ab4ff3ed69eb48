package lyceum.lesson;

import lyceum.shared.Refusal;

/// What can be wrong with a lesson; each names its field.
public abstract sealed class LessonFault extends Refusal {
    private final String field;

    private LessonFault(String field, Object... arguments) {
        super(arguments);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public String key() {
        return "refusal.LessonFault." + getClass().getSimpleName();
    }

    /// The cohort has only so many weeks.
    public static final class NoSuchWeek extends LessonFault {
        NoSuchWeek(int weeks) {
            super("week", weeks);
        }
    }

    public static final class OpensNever extends LessonFault {
        OpensNever() {
            super("opens");
        }
    }

    public static final class YearOutOfRange extends LessonFault {
        YearOutOfRange(String first, String last) {
            super("opens", first, last);
        }
    }

    /// Neither a text nor a video nor a link.
    public static final class NothingToRead extends LessonFault {
        NothingToRead() {
            super("text");
        }
    }
}
