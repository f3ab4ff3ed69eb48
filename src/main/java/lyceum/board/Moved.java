package lyceum.board;

import org.jspecify.annotations.Nullable;

/// What came of moving a card.
public sealed interface Moved {
    record Done() implements Moved {}

    /// Somebody moved it to another column meanwhile; it stays there unless it is moved from there.
    /// @param by their name; null once that account is deleted
    record Elsewhere(BoardColumnId now, @Nullable String by) implements Moved {}
}
