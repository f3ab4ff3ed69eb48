package lyceum.relay;

import lyceum.shared.Id;

/// A relay in a group.
public record RelayId(long value) implements Id {
    public RelayId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static RelayId parse(String text) {
        return new RelayId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
