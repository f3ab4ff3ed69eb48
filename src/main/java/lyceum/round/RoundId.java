package lyceum.round;

import lyceum.shared.Id;

public record RoundId(long value) implements Id {
    public RoundId {
        Id.check(value);
    }

    public static RoundId parse(String text) {
        return new RoundId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
