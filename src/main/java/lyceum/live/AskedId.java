package lyceum.live;

import lyceum.shared.Id;

/// A question that was asked in an evening.
public record AskedId(long value) implements Id {
    public AskedId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static AskedId parse(String text) {
        return new AskedId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
