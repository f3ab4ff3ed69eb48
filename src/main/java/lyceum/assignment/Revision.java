package lyceum.assignment;

import java.time.Duration;
import java.time.Instant;

/// A version was given back to its author: one more attempt, and time enough for it.
/// @param version that was given back; later ones are in time until then
/// @param until also the cut-off
public record Revision(int version, Instant until) {
    /// Whoever is asked to revise has at least so long.
    public static final Duration TAKES_AT_MOST = Duration.ofDays(7);

    /// Time is added where less than that is left, and never taken away.
    static Revision of(int version, Extension now, Instant at) {
        var enough = at.plus(TAKES_AT_MOST);
        return new Revision(version, now.cutOff().isAfter(enough) ? now.cutOff() : enough);
    }

    boolean reaches(int later) {
        return later > version;
    }

    Extension times() {
        return new Extension(until, until);
    }
}
