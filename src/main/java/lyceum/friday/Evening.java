package lyceum.friday;

import java.time.Instant;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// How far a share has come; each is null until then.
/// @param confirmedBy who said that they would speak
/// @param stirredAt when something happened last while it was on
public record Evening(
        @Nullable PersonId confirmedBy,
        @Nullable Instant openedAt,
        @Nullable Instant begunAt,
        @Nullable Instant stirredAt,
        @Nullable Instant endedAt,
        @Nullable Instant publishedAt) {}
