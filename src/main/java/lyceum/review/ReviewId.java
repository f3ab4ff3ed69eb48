package lyceum.review;

import lyceum.shared.Id;

/// One reading of one version of a work.
public record ReviewId(long value) implements Id {
    public ReviewId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static ReviewId parse(String text) {
        return new ReviewId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
