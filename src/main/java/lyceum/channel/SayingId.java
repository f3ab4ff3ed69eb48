package lyceum.channel;

import lyceum.shared.Id;

/// Something said in a group, of whichever kind.
public record SayingId(long value) implements Id {
    public SayingId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static SayingId parse(String text) {
        return new SayingId(Id.parse(text));
    }

    public static SayingId of(Id said) {
        return new SayingId(said.value());
    }

    @Override
    public String toString() {
        return text();
    }
}
