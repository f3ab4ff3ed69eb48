package lyceum.board;

import lyceum.shared.Id;

/// One thing to tick off on a card.
public record CheckId(long value) implements Id {
    public CheckId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static CheckId parse(String text) {
        return new CheckId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
