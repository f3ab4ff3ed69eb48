package lyceum.assignment;

import lyceum.shared.Id;

/// An assignment of a cohort.
public record AssignmentId(long value) implements Id {
    public AssignmentId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static AssignmentId parse(String text) {
        return new AssignmentId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
