package lyceum.assignment;

import lyceum.shared.Id;

/// One handing-in: a version of somebody's work.
public record SubmissionId(long value) implements Id {
    public SubmissionId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static SubmissionId parse(String text) {
        return new SubmissionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
