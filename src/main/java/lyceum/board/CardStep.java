package lyceum.board;

import java.time.Instant;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Something that was done to a card.
/// @param field null unless it was edited
/// @param was what stood there before
/// @param to where it was moved to, else null
/// @param name of who did it; null once that account is deleted
public record CardStep(
        Kind kind,
        @Nullable CardField field,
        String was,
        @Nullable BoardColumnId to,
        PersonId person,
        @Nullable String name,
        Instant at) {
    public enum Kind {
        MADE,
        MOVED,
        EDITED
    }
}
