package lyceum.gradebook;

/// Which learners of a cohort are shown.
/// @param words a number, or a part of a name; empty for everybody
public record Search(String words, Show show) {
    public static final int LONGEST = 80;

    /// MISSING: something that was asked for is due and not there. LATE: something was handed in late. WAITING:
    /// something was handed in and has no released review.
    public enum Show {
        ALL,
        MISSING,
        LATE,
        WAITING
    }

    public Search {
        words = words.strip();
        if (words.length() > LONGEST) words = words.substring(0, LONGEST);
    }

    public boolean isAll() {
        return words.isEmpty() && show == Show.ALL;
    }
}
