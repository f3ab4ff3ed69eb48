package lyceum.showcase;

import lyceum.shared.Id;

/// A work that was nominated.
public record ShowcaseId(long value) implements Id {
    public ShowcaseId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static ShowcaseId parse(String text) {
        return new ShowcaseId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
