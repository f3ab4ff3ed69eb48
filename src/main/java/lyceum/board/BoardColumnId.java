package lyceum.board;

import lyceum.shared.Id;

/// A column of one board.
public record BoardColumnId(long value) implements Id {
    public BoardColumnId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static BoardColumnId parse(String text) {
        return new BoardColumnId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
