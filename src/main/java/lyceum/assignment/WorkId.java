package lyceum.assignment;

import lyceum.shared.Id;

/// What one person makes for one assignment, over all its versions.
public record WorkId(long value) implements Id {
    public WorkId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static WorkId parse(String text) {
        return new WorkId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
