package lyceum.mail;

import lyceum.shared.Id;

/// A letter in the outbox.
public record LetterId(long value) implements Id {
    public LetterId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static LetterId parse(String text) {
        return new LetterId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
