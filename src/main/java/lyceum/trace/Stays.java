package lyceum.trace;

/// Why something stays when its person is erased; it is told beforehand.
public enum Stays {
    /// The number in a community, and that its holder was there.
    NUMBER,
    /// Orders, payments and receipts, which the law asks to keep.
    MONEY,
    /// What was written for others, under a neutral name.
    WORDS,
    /// What was decided or ordered for others, with an id that leads to nobody.
    DUTY,
    /// The trail of privileged acts, whose chain would break.
    TRAIL
}
