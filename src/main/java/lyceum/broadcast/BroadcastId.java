package lyceum.broadcast;

import lyceum.shared.Id;

/// One post to several groups.
public record BroadcastId(long value) implements Id {
    public BroadcastId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static BroadcastId parse(String text) {
        return new BroadcastId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
