package lyceum.personal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far somebody's archive is.
/// @param until it can be fetched until here; null while it is being made
/// @param failed it could not be made and is not tried any more
public record DataExport(Instant askedAt, @Nullable Instant until, long bytes, boolean failed) {
    public boolean isReady() {
        return until != null;
    }
}
