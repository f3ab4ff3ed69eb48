package lyceum.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which step of a round is due by itself, and whether it is too late for it.
/// @param taken the steps of this turn that were done or missed
/// @param facts what else it depends on
record CourseRule(Round round, ZoneId zone, Set<RoundStep> taken, Facts facts) {
    static final Duration LAST_WARNING = Duration.ofDays(7);

    /// @param undecided appeals without an answer
    /// @param appealsEnd until when anybody may still appeal; null before that begins
    /// @param succeeded whether the vacancies are filled or nobody is left to ask
    record Facts(int undecided, @Nullable Instant appealsEnd, boolean succeeded) {}

    /// @param missed it can only be written down as missed
    record Due(RoundStep step, Instant at, boolean missed) {}

    /// The first that is due and was not taken yet.
    Optional<Due> next(Instant now) {
        return ahead(now).stream()
                .filter(one -> !taken.contains(one.step()) && !one.at().isAfter(now))
                .findFirst();
    }

    /// What comes by itself, and when, as far as it is known.
    List<Due> ahead(Instant now) {
        return switch (round.state()) {
            case ANNOUNCED -> List.of(due(RoundStep.OPENED, opens()));
            case SCORING -> scoring(now);
            case PROVISIONAL -> List.of(due(RoundStep.APPEALS_OPENED, since(round.snapshotAt(), Round.LOOKED_THROUGH)));
            case APPEAL ->
                facts.undecided() > 0 || facts.appealsEnd() == null
                        ? List.of()
                        : List.of(due(RoundStep.READY, facts.appealsEnd()));
            case CONFIRMED ->
                List.of(
                        due(RoundStep.STAFF_HELP, since(round.confirmedAt(), Round.HANDED_OVER_ALONE)),
                        due(RoundStep.EXECUTED, since(round.confirmedAt(), Round.HANDED_OVER)));
            case EXECUTED -> List.of(due(RoundStep.SUCCEEDED, since(round.executedAt(), Duration.ZERO)));
            case SUCCESSION ->
                List.of(due(
                        RoundStep.CLOSED,
                        since(round.executedAt(), facts.succeeded() ? Round.SUCCESSION_SEEN : Round.SUCCESSION)));
            case DRAFT, CLOSED, CANCELLED, REVERSED -> List.of();
        };
    }

    /// Not before the day after the latest announcement.
    private Instant opens() {
        var told = round.announcedAt() == null ? Instant.EPOCH : round.announcedAt();
        var day = LocalDate.ofInstant(told, zone).plusDays(1);
        return NoticeRule.start(
                round.window().first().isAfter(day) ? round.window().first() : day, zone);
    }

    private List<Due> scoring(Instant now) {
        var open = NoticeRule.start(round.window().first(), zone);
        var close = NoticeRule.close(round.window(), zone);
        var half = open.plus(Duration.between(open, close).dividedBy(2));
        var last = close.minus(LAST_WARNING);
        return List.of(
                new Due(RoundStep.WARNED_HALFWAY, half, !now.isBefore(last)),
                new Due(RoundStep.WARNED_LAST, last, !now.isBefore(close)),
                due(RoundStep.RANKED, close));
    }

    private static Instant since(@Nullable Instant moment, Duration passed) {
        return moment == null ? Instant.MAX : moment.plus(passed);
    }

    private static Due due(RoundStep step, Instant at) {
        return new Due(step, at, false);
    }
}
