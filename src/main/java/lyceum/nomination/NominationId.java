package lyceum.nomination;

import lyceum.shared.Id;

/// One person's nomination for one core group.
public record NominationId(long value) implements Id {
    public NominationId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static NominationId parse(String text) {
        return new NominationId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
