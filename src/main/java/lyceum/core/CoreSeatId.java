package lyceum.core;

import lyceum.shared.Id;

/// An offer of a core seat, and then the seat.
public record CoreSeatId(long value) implements Id {
    public CoreSeatId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static CoreSeatId parse(String text) {
        return new CoreSeatId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
