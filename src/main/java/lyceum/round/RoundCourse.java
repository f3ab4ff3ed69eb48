package lyceum.round;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import lyceum.audit.Audit;
import lyceum.rotation.RotatingGroups;
import lyceum.round.CourseRule.Due;
import lyceum.round.Round.State;
import lyceum.standing.PolicyChanged;
import lyceum.standing.Scorebooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Does what is due about every round: each step in a transaction of its own, with its row. However many sweep at once,
/// on however many nodes, and wherever they are killed, each step takes effect once.
@Component
class RoundCourse {
    private static final Logger LOG = LoggerFactory.getLogger(RoundCourse.class);
    private static final Set<State> ON_THE_WAY = EnumSet.of(
            State.ANNOUNCED,
            State.SCORING,
            State.PROVISIONAL,
            State.APPEAL,
            State.CONFIRMED,
            State.EXECUTED,
            State.SUCCESSION);
    private static final int AT_ONCE = 500;
    private static final int MOST_STEPS = RoundStep.values().length;

    private final RoundBook book;
    private final RoundStepRows steps;
    private final AppealRows appeals;
    private final RoundAppeals times;
    private final Reckonings reckonings;
    private final CarryingOut carrying;
    private final Succeeding succeeding;
    private final RoundTelling telling;
    private final LotRows lots;
    private final RotatingGroups groups;
    private final Scorebooks scores;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RoundCourse(
            RoundBook book,
            RoundStepRows steps,
            AppealRows appeals,
            RoundAppeals times,
            Reckonings reckonings,
            CarryingOut carrying,
            Succeeding succeeding,
            RoundTelling telling,
            LotRows lots,
            RotatingGroups groups,
            Scorebooks scores,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.book = book;
        this.steps = steps;
        this.appeals = appeals;
        this.times = times;
        this.reckonings = reckonings;
        this.carrying = carrying;
        this.succeeding = succeeding;
        this.telling = telling;
        this.lots = lots;
        this.groups = groups;
        this.scores = scores;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// One round that fails holds up no other; the next sweep tries it again.
    void sweep() {
        for (var round : book.onTheWay(ON_THE_WAY, Limit.of(AT_ONCE)))
            try {
                goOn(new RoundId(round));
            } catch (RuntimeException passing) {
                LOG.warn("Round {} does not go on; the next sweep tries again", new RoundId(round), passing);
            }
    }

    private void goOn(RoundId id) {
        for (int step = 0; step < MOST_STEPS; step++)
            if (!Boolean.TRUE.equals(transaction.execute(_ -> stepped(id)))) return;
    }

    private boolean stepped(RoundId id) {
        var found = book.lock(id.value()).orElse(null);
        if (found == null) return false;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var due = rule(found.round()).next(now);
        due.ifPresent(one -> take(found, one, now));
        return due.isPresent();
    }

    private CourseRule rule(Round round) {
        var facts = new CourseRule.Facts(
                round.state() == State.APPEAL ? appeals.undecided(round.id()) : 0,
                times.end(round).orElse(null),
                round.state() == State.SUCCESSION && succeeding.isOver(round));
        return new CourseRule(round, groups.known(round.group()).zone(), steps.taken(round), facts);
    }

    private void take(EliminationRound found, Due due, Instant now) {
        switch (due.step()) {
            case OPENED -> {
                found.opened(now);
                write(found, due, now);
            }
            case WARNED_HALFWAY, WARNED_LAST -> {
                long step = write(found, due, now);
                var round = found.round();
                if (!due.missed())
                    telling.people(round, step, reckonings.now(round).atRisk(), RoundNews.Kind.AT_RISK);
            }
            case RANKED -> rank(found, due, now);
            case APPEALS_OPENED -> {
                found.appealsOpened(now);
                long step = write(found, due, now);
                var round = found.round();
                telling.people(
                        round, step, reckonings.leaving(round.id(), round.revision()), RoundNews.Kind.MAY_APPEAL);
            }
            case READY, STAFF_HELP -> telling.staff(found.round(), write(found, due, now));
            case EXECUTED -> carrying.carryOut(found, null, due.at(), now);
            case SUCCEEDED -> {
                found.succeeds();
                write(found, due, now);
                succeeding.begin(found.round());
            }
            case CLOSED -> {
                found.closed(now);
                write(found, due, now);
            }
            case ANNOUNCED, ANNOUNCED_ANEW, RANKED_ANEW, SIGNED, CONFIRMED, CANCELLED, REVERSED ->
                throw new IllegalStateException("By people only: " + due);
        }
    }

    /// The policy is final from here on.
    private void rank(EliminationRound found, Due due, Instant now) {
        int policy = scores.policy(found.round().group()).version();
        if (policy != found.round().policyVersion()) {
            announceAnew(found, policy, now);
            return;
        }
        found.ranked(now);
        long step = write(found, due, now);
        var round = found.round();
        reckonings.snapshot(round, now);
        groups.leaveRests(groups.known(round.group()), true);
        audit.record(
                null,
                "round.snapshot",
                round.id(),
                reckonings.snapshot(round.id()).digest());
        telling.table(round, step, RoundNews.Kind.RESULT);
        telling.staff(round, step);
    }

    /// In the transaction in which the policy changes: whoever is in a round that is not ranked yet has another
    /// fourteen
    /// days.
    @EventListener
    void on(PolicyChanged change) {
        book.lockOpen(change.group().value())
                .filter(found -> found.round().state() == State.ANNOUNCED
                        || found.round().state() == State.SCORING)
                .ifPresent(found ->
                        announceAnew(found, change.version(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private void announceAnew(EliminationRound found, int policy, Instant now) {
        var before = found.round();
        var nearest = new NoticeRule(now, groups.known(before.group()).zone()).earliestLast();
        var last = before.window().last();
        found.announcedAnew(policy, nearest.isAfter(last) ? nearest : last, now);
        book.saveAndFlush(found);
        var round = found.round();
        long step = steps.take(round, RoundStep.ANNOUNCED_ANEW, now, null);
        audit.record(null, "round.announced-anew", round.id(), lots.seal(round.id(), now));
        telling.table(round, step, RoundNews.Kind.ANNOUNCED_ANEW);
    }

    private long write(EliminationRound found, Due due, Instant now) {
        book.saveAndFlush(found);
        audit.record(
                null,
                "round." + due.step().name().toLowerCase(Locale.ROOT),
                found.round().id(),
                due.missed() ? "missed" : "");
        return steps.take(found.round(), due.step(), due.at(), now, due.missed(), null);
    }
}
