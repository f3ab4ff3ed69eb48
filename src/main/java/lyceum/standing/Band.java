package lyceum.standing;

/// How far above the pass line somebody stands, without a rank: for boards that show level bands.
public enum Band {
    /// Twice the pass line, or more.
    TWICE,
    /// Half as much again, or more.
    HALF_AGAIN,
    /// At the pass line, or above it.
    AT_LINE;

    /// @param score at or above the pass line, both in hundredths
    static Band of(long score, long line) {
        if (line <= 0) return AT_LINE;
        if (score >= 2 * line) return TWICE;
        return 2 * score >= 3 * line ? HALF_AGAIN : AT_LINE;
    }
}
