package lyceum.course;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// How the dates of a cohort move into the next term: by whole days, at the same time on the clock of the community's
/// zone, and none of them into the past.
/// @param firstDay of the next term
/// @param days between the two first days; fewer than 0 where the next term is the earlier one
/// @param soonest what would lie in the past comes then: the next full half hour
public record NextTerm(LocalDate firstDay, long days, ZoneId zone, Instant soonest) {
    private static final long STEP_SECONDS = Duration.ofMinutes(30).toSeconds();

    static NextTerm of(CohortTerms before, LocalDate firstDay, Instant now) {
        long seconds = now.getEpochSecond();
        return new NextTerm(
                firstDay,
                ChronoUnit.DAYS.between(before.firstDay(), firstDay),
                before.zone(),
                Instant.ofEpochSecond(seconds - Math.floorMod(seconds, STEP_SECONDS) + STEP_SECONDS));
    }

    public LocalDate moved(LocalDate day) {
        return day.plusDays(days);
    }

    public Instant moved(Instant at) {
        return LocalDateTime.ofInstant(at, zone).plusDays(days).atZone(zone).toInstant();
    }

    /// Moved, or [#soonest] where that would lie in the past.
    public Instant ahead(Instant at) {
        var moved = moved(at);
        return moved.isBefore(soonest) ? soonest : moved;
    }

    Instant begins() {
        return firstDay.atStartOfDay(zone).toInstant();
    }
}
