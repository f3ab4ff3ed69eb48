package lyceum.live;

import lyceum.shared.Id;

/// Something that was said in an evening.
public record LineId(long value) implements Id {
    public LineId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static LineId parse(String text) {
        return new LineId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
