package lyceum.friday;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which step of a share is due, and whether it is too late for it.
/// @param taken the steps of this share that were done or missed, and when
record ChainRule(Share share, LeadTime lead, Map<Step, Instant> taken) {
    static final Duration A_DAY_AHEAD = Duration.ofHours(24);
    static final Duration AN_HOUR_AHEAD = Duration.ofHours(1);
    static final Duration BACKUP_ANSWERS = Duration.ofHours(6);
    static final Duration PATIENCE = Duration.ofMinutes(15);
    static final Duration QUIET = Duration.ofMinutes(30);
    /// Later than that nobody was there to see who came.
    static final Duration UNSEEN = Duration.ofMinutes(10);
    static final Duration CHASE = Duration.ofHours(24);
    static final Duration SUMMARY = Duration.ofHours(48);
    static final Duration KEPT_OPEN = Duration.ofDays(7);

    /// @param missed it can only be written down as missed
    record Due(Step step, Instant at, boolean missed) {}

    private record Ahead(Step step, Instant at, @Nullable Instant until) {
        Due due(Instant now) {
            return new Due(step, at, until != null && !now.isBefore(until));
        }
    }

    /// The first that is due and was not taken yet.
    Optional<Due> next(Instant now) {
        return steps(now).stream()
                .filter(one -> !taken.containsKey(one.step()) && !one.at().isAfter(now))
                .min(Comparator.comparing(Ahead::at).thenComparing(Ahead::step))
                .map(one -> one.due(now));
    }

    private List<Ahead> steps(Instant now) {
        var start = share.start();
        if (start == null) return List.of();
        var evening = share.evening();
        return switch (share.state()) {
            case BOOKED ->
                List.of(
                        new Ahead(
                                Step.NOTICE, lead.automaticNotice(start), lead.allows(now, start) ? null : Instant.MIN),
                        new Ahead(Step.DROPPED, start, null));
            case NOTICED, READY -> untilItBegins(start);
            case LIVE -> List.of(evening.begunAt() == null ? notShown(start, evening) : quiet(start, evening));
            case SUMMARY_DUE -> {
                var ended = evening.endedAt() == null ? start : evening.endedAt();
                yield List.of(
                        new Ahead(Step.CHASED, ended.plus(CHASE), null),
                        new Ahead(Step.OVERDUE, ended.plus(SUMMARY), null));
            }
            case PUBLISHED -> {
                var published = evening.publishedAt() == null ? start : evening.publishedAt();
                yield List.of(new Ahead(Step.ARCHIVED, published.plus(KEPT_OPEN), null));
            }
            case PROPOSED, ARCHIVED, CANCELLED, NO_SHOW, MOVED -> List.of();
        };
    }

    private List<Ahead> untilItBegins(Instant start) {
        var day = start.minus(A_DAY_AHEAD);
        var hour = start.minus(AN_HOUR_AHEAD);
        var steps = new ArrayList<Ahead>();
        steps.add(new Ahead(Step.REMINDED_DAY, day, hour));
        if (share.state() == Share.State.NOTICED) {
            if (share.backup() != null) steps.add(new Ahead(Step.BACKUP_ASKED, day, start));
            var alerted = alerted(start, day);
            if (alerted != null) steps.add(new Ahead(Step.STAFF_ALERTED, alerted, start));
        }
        steps.add(new Ahead(Step.REMINDED_HOUR, hour, start));
        steps.add(new Ahead(Step.OPENED, start, start.plus(PATIENCE)));
        return steps;
    }

    /// Null while the backup was not asked yet.
    private @Nullable Instant alerted(Instant start, Instant day) {
        if (share.backup() == null) return day;
        var asked = taken.get(Step.BACKUP_ASKED);
        if (asked == null) return null;
        var answered = asked.plus(BACKUP_ANSWERS);
        return answered.isBefore(start) ? answered : start;
    }

    private static Ahead notShown(Instant start, Evening evening) {
        var opened = evening.openedAt() == null ? start : evening.openedAt();
        var at = opened.plus(PATIENCE);
        return new Ahead(Step.NO_SHOW, at, at.plus(UNSEEN));
    }

    private Ahead quiet(Instant start, Evening evening) {
        var planned = start.plus(Duration.ofMinutes(share.minutes()));
        var stirred = evening.stirredAt() == null ? planned : evening.stirredAt();
        return new Ahead(Step.CLOSED, (stirred.isAfter(planned) ? stirred : planned).plus(QUIET), null);
    }
}
