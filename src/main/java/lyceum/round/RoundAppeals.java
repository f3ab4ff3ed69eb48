package lyceum.round;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import lyceum.audit.Audit;
import lyceum.round.Round.State;
import lyceum.round.RoundAppeal.Ground;
import lyceum.round.RoundAppeal.Outcome;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.standing.ScoreKind;
import lyceum.standing.Scorebooks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Appeals (申诉): for 72 hours everybody in a round may say why their result is wrong; somebody who had no part in it
/// answers. One that is upheld has everybody ranked anew.
@Service
public class RoundAppeals {
    public static final int MOST_EACH = 3;
    private static final int MOST_POINTS = 10_000;

    /// What is claimed.
    public record Claim(Ground ground, RoundAppeal.@Nullable Event event, String words, String link) {}

    /// The answer. Points change what was counted of a day; without a kind its person stands outside the round.
    public record Remedy(
            @Nullable ScoreKind kind,
            @Nullable LocalDate day,
            @Nullable BigDecimal points) {
        public static final Remedy EXCUSED = new Remedy(null, null, null);
    }

    private final RoundBook book;
    private final AppealRows rows;
    private final RankingRows rankings;
    private final Reckonings reckonings;
    private final RoundStepRows steps;
    private final RoundTelling telling;
    private final Jury jury;
    private final Scorebooks scores;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    RoundAppeals(
            RoundBook book,
            AppealRows rows,
            RankingRows rankings,
            Reckonings reckonings,
            RoundStepRows steps,
            RoundTelling telling,
            Jury jury,
            Scorebooks scores,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.book = book;
        this.rows = rows;
        this.rankings = rankings;
        this.reckonings = reckonings;
        this.steps = steps;
        this.telling = telling;
        this.jury = jury;
        this.scores = scores;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// Until when that person may appeal; empty where they cannot.
    public Optional<Instant> until(PersonId person, RoundId id) {
        var round = book.known(id);
        if (round.state() != State.APPEAL || round.appealsAt() == null || !rankings.isOf(id, person))
            return Optional.empty();
        var usual = round.appealsAt().plus(Round.APPEALS);
        return Optional.of(rows.fresh(id, person).filter(usual::isBefore).orElse(usual));
    }

    /// The latest moment at which anybody may.
    Optional<Instant> end(Round round) {
        if (round.appealsAt() == null) return Optional.empty();
        var usual = round.appealsAt().plus(Round.APPEALS);
        return Optional.of(rows.latestFresh(round.id()).filter(usual::isBefore).orElse(usual));
    }

    @Transactional
    public RoundAppealId file(PersonId person, RoundId id, Claim claim) {
        var round = book.locked(id).round();
        if (!rankings.isOf(id, person)) throw new NotFound();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (round.state() != State.APPEAL) throw new RoundIsElsewhere();
        if (until(person, id).filter(now::isBefore).isEmpty()) throw new AppealTimeIsOver();
        var own =
                rows.of(id).stream().filter(one -> one.person().equals(person)).toList();
        if (own.size() >= MOST_EACH) throw new TooManyAppeals(MOST_EACH);
        var event = claim.event();
        if (event != null && !scores.isRecorded(person, event.kind(), event.source(), event.cause()))
            throw new NotFound();
        var link = RoundAppeal.LINK.check(claim.link());
        if (!link.isEmpty() && !link.matches("https?://\\S+")) throw new NotALink();
        var appeal = new RoundAppeal(
                new RoundAppealId(ids.next()),
                id,
                person,
                claim.ground(),
                event,
                RoundAppeal.WORDS.check(claim.words()),
                link,
                now,
                null,
                "",
                null,
                null);
        if (!rows.file(appeal)) throw new AppealWaits();
        audit.record(person, "round.appealed", appeal.id(), "");
        telling.staff(round, appeal.id().value());
        return appeal.id();
    }

    /// One's own, the oldest first.
    public List<RoundAppeal> own(PersonId person, RoundId id) {
        return rows.of(id).stream().filter(one -> one.person().equals(person)).toList();
    }

    /// All of a round, for whoever answers them.
    public List<RoundAppeal> all(PersonId by, RoundId id) {
        jury.demand(book.known(id), by, java.util.Set.of());
        return rows.of(id);
    }

    @Transactional
    public void dismiss(PersonId by, RoundAppealId id, String answer) {
        var round = deciding(by, id).round();
        var appeal = rows.find(id).orElseThrow(NotFound::new);
        decided(by, appeal, Outcome.DISMISSED, answer);
        audit.record(by, "round.appeal.dismissed", id, "");
        telling.people(round, id.value(), List.of(appeal.person()), RoundNews.Kind.APPEAL_DISMISSED);
    }

    /// Everybody is ranked anew, and what was before stays beside it. Whoever newly falls has fresh time.
    @Transactional
    public void uphold(PersonId by, RoundAppealId id, Remedy remedy, String answer) {
        var found = deciding(by, id);
        var appeal = rows.find(id).orElseThrow(NotFound::new);
        var now = decided(by, appeal, Outcome.UPHELD, answer);
        found.rankedAnew();
        book.saveAndFlush(found);
        var round = found.round();
        rows.correct(round.id(), round.revision(), correction(round, appeal, remedy));
        var fell = reckonings.rankedAnew(round, id, now);
        long step = steps.take(round, RoundStep.RANKED_ANEW, now, by);
        audit.record(by, "round.appeal.upheld", id, "");
        telling.people(round, id.value(), List.of(appeal.person()), RoundNews.Kind.APPEAL_UPHELD);
        for (var person : fell) rows.fresh(round.id(), person, now.plus(Round.APPEALS));
        telling.people(round, step, fell, RoundNews.Kind.FELL);
    }

    private static Correction correction(Round round, RoundAppeal appeal, Remedy remedy) {
        var kind = remedy.kind();
        if (kind == null)
            return new Correction(
                    appeal.id(), appeal.person(), null, round.window().last(), 0);
        var day = remedy.day();
        var window = round.window();
        if (day == null || day.isBefore(window.first()) || day.isAfter(window.last()))
            throw new DayOutsideTheWindow(window.first(), window.last());
        var points = remedy.points();
        if (points == null
                || points.signum() == 0
                || points.abs().compareTo(BigDecimal.valueOf(MOST_POINTS)) > 0
                || points.stripTrailingZeros().scale() > 2) throw new PointsOutOfRange(MOST_POINTS);
        long raw = points.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
        return new Correction(appeal.id(), appeal.person(), kind, day, raw);
    }

    private EliminationRound deciding(PersonId by, RoundAppealId id) {
        var appeal = rows.find(id).orElseThrow(NotFound::new);
        var found = book.locked(appeal.round());
        var round = found.round();
        var but = new HashSet<PersonId>();
        but.add(appeal.person());
        var event = appeal.event();
        if (event != null)
            scores.recorder(appeal.person(), event.kind(), event.source(), event.cause())
                    .ifPresent(but::add);
        jury.demand(round, by, but);
        if (round.state() != State.APPEAL) throw new RoundIsElsewhere();
        return found;
    }

    private Instant decided(PersonId by, RoundAppeal appeal, Outcome outcome, String answer) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!rows.decide(appeal.id(), outcome, RoundAppeal.ANSWER.check(answer), by, now)) throw new AppealIsAnswered();
        return now;
    }

    public static final class AppealTimeIsOver extends Refusal {}

    /// One at a time.
    public static final class AppealWaits extends Refusal {}

    public static final class AppealIsAnswered extends Refusal {}

    public static final class TooManyAppeals extends Refusal {
        TooManyAppeals(int most) {
            super(most);
        }
    }

    public static final class NotALink extends Refusal {
        @Override
        public String field() {
            return "link";
        }
    }

    public static final class DayOutsideTheWindow extends Refusal {
        DayOutsideTheWindow(LocalDate first, LocalDate last) {
            super(first, last);
        }

        @Override
        public String field() {
            return "day";
        }
    }

    public static final class PointsOutOfRange extends Refusal {
        PointsOutOfRange(int most) {
            super(most);
        }

        @Override
        public String field() {
            return "points";
        }
    }
}
