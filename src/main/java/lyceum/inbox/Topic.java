package lyceum.inbox;

/// What one can choose about: how to be told of such things.
public enum Topic {
    /// What staff announce to a group.
    ANNOUNCEMENTS(Rhythm.DAILY, true),
    /// What everybody in a group shall have read.
    NOTICES(Rhythm.AT_ONCE, true),
    /// Answers to one's questions, and one's answers that solved something.
    ANSWERS(Rhythm.AT_ONCE, false),
    /// Where somebody called upon one by name, or by the role one holds.
    MENTIONS(Rhythm.AT_ONCE, true),
    /// Assignments that open or will be due, and nominations.
    WORK(Rhythm.AT_ONCE, false),
    /// Friday shares that one wants to come to.
    FRIDAYS(Rhythm.AT_ONCE, false),
    /// What waits for oneself as staff, or because one has taken it on.
    DUTY(Rhythm.AT_ONCE, false),
    /// Tickets, places, money and what was said of one's work: always in the inbox, and letters about them are sent in
    /// any case.
    MEMBERSHIP(Rhythm.OFF, false);

    private final Rhythm usual;
    private final boolean byGroup;

    Topic(Rhythm usual, boolean byGroup) {
        this.usual = usual;
        this.byGroup = byGroup;
    }

    Wish usual() {
        return new Wish(true, usual);
    }

    /// Whether one can choose for each group.
    public boolean isByGroup() {
        return byGroup;
    }

    public boolean isChosen() {
        return this != MEMBERSHIP;
    }
}
