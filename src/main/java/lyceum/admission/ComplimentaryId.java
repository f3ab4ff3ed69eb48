package lyceum.admission;

import lyceum.shared.Id;

public record ComplimentaryId(long value) implements Id {
    public ComplimentaryId {
        Id.check(value);
    }

    public static ComplimentaryId parse(String text) {
        return new ComplimentaryId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
