package lyceum.round;

import lyceum.shared.Id;

public record RoundAppealId(long value) implements Id {
    public RoundAppealId {
        Id.check(value);
    }

    public static RoundAppealId parse(String text) {
        return new RoundAppealId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
