package lyceum.friday;

import lyceum.shared.Id;

/// A share on one date, or one that is proposed for some date.
public record ShareId(long value) implements Id {
    public ShareId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static ShareId parse(String text) {
        return new ShareId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
