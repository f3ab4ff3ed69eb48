package lyceum.audit;

/// What a walk along the chain found.
public sealed interface Verdict {
    /// @param places how many acts the chain holds
    /// @param head the last signature, to be printed and kept elsewhere
    record Whole(long places, String head) implements Verdict {}

    /// @param place the first place that does not hold
    record Broken(long place, Fault fault) implements Verdict {}

    enum Fault {
        /// A row says something else than was signed.
        ALTERED,
        /// A row is gone from the middle, or stands where another stood.
        MISSING,
        /// The end is gone: the head, in its row or in its file, knows of more.
        CUT_SHORT
    }
}
