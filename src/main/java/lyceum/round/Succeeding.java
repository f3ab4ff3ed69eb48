package lyceum.round;

/// What follows when seats have become free: whoever stands ready for them is asked, elsewhere.
interface Succeeding {
    /// Inside the round's transaction.
    void begin(Round round);

    /// Whether the vacancies are filled or nobody is left to ask.
    boolean isOver(Round round);
}
