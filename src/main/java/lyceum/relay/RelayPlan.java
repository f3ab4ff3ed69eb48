package lyceum.relay;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What somebody wants to start.
/// @param asked in Markdown; may be empty
/// @param cap null for any number
/// @param closes in the community's zone; null where it is ended by hand
public record RelayPlan(
        String title,
        String asked,
        @Nullable Integer cap,
        @Nullable LocalDateTime closes) {}
