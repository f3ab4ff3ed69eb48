package lyceum.sanction;

import lyceum.shared.Id;

/// A mute or a removal.
public record SanctionId(long value) implements Id {
    public SanctionId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static SanctionId parse(String text) {
        return new SanctionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
