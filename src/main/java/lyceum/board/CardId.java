package lyceum.board;

import lyceum.shared.Id;

/// A card, in every address that leads to it.
public record CardId(long value) implements Id {
    public CardId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static CardId parse(String text) {
        return new CardId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
