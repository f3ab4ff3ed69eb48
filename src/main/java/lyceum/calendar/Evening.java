package lyceum.calendar;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A share as a calendar program reads it.
/// @param uid the same wherever it moves
/// @param sequence rises with each change of its time or place
/// @param place where it meets, if that is elsewhere
record Evening(
        String uid,
        int sequence,
        Status status,
        Instant start,
        Duration length,
        ZoneId zone,
        String title,
        String about,
        URI url,
        @Nullable URI place,
        Instant changedAt) {
    enum Status {
        /// Nobody was told of it yet.
        TENTATIVE,
        CONFIRMED,
        /// It does not take place, then or at all.
        CANCELLED
    }
}
