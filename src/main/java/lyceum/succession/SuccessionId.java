package lyceum.succession;

import lyceum.shared.Id;

/// One succession at one round table.
public record SuccessionId(long value) implements Id {
    public SuccessionId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static SuccessionId parse(String text) {
        return new SuccessionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
