package lyceum.shared;

/// One run of a course, with its seats and its dates (期).
public record CohortId(long value) implements Id {
    public CohortId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [NotFound], as an address that nobody has.
    public static CohortId parse(String text) {
        return new CohortId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
