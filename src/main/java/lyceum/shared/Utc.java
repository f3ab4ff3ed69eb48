package lyceum.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Moments as `datetime(6)` columns keep them: in UTC, to the microsecond. Whoever writes SQL binds and reads through
/// here, since a driver would otherwise put the machine's own zone between.
public final class Utc {
    private Utc() {}

    public static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(java.time.temporal.ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    public static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }
}
