package lyceum.board;

import org.jspecify.annotations.Nullable;

/// Somebody else has changed the same field meanwhile: nothing was written, and whoever came second chooses.
/// @param now what stands there, which is the base of the next try
/// @param by the name of who wrote it; null once that account is deleted
public record Clash(
        CardField field,
        String now,
        String wanted,
        @Nullable String by) {}
