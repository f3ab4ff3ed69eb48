package lyceum.succession;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lyceum.audit.Audit;
import lyceum.core.CoreGroups;
import lyceum.core.EarnedSeats;
import lyceum.core.EarnedSeats.Kept;
import lyceum.core.EarnedSeats.NoneFree;
import lyceum.core.EarnedSeats.NotNow;
import lyceum.nomination.Nominations;
import lyceum.nomination.Talents;
import lyceum.succession.SuccessionRows.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Offers free seats to those who stand, one after another, each step in a transaction of its own with its row. However
/// many sweep at once, on however many nodes, and wherever they are killed, each step takes effect once.
@Component
class SuccessionChain {
    private static final Logger LOG = LoggerFactory.getLogger(SuccessionChain.class);
    private static final int AT_ONCE = 200;
    /// One for each nominee, and the end.
    private static final int MOST_STEPS = Nominations.MOST + 1;

    private final SuccessionRows rows;
    private final OrderRows lines;
    private final CoreGroups groups;
    private final EarnedSeats seats;
    private final Nominations nominations;
    private final Talents talents;
    private final Audit audit;
    private final ApplicationEventPublisher news;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SuccessionChain(
            SuccessionRows rows,
            OrderRows lines,
            CoreGroups groups,
            EarnedSeats seats,
            Nominations nominations,
            Talents talents,
            Audit audit,
            ApplicationEventPublisher news,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.groups = groups;
        this.seats = seats;
        this.nominations = nominations;
        this.talents = talents;
        this.audit = audit;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// One succession that fails holds up no other; the next sweep tries it again.
    void sweep() {
        for (var id : rows.running(AT_ONCE))
            try {
                goOn(id);
            } catch (RuntimeException passing) {
                LOG.warn("Succession {} does not go on; the next sweep tries again", id, passing);
            }
    }

    void goOn(SuccessionId id) {
        for (int step = 0; step < MOST_STEPS; step++)
            if (!Boolean.TRUE.equals(transaction.execute(_ -> stepped(id)))) return;
    }

    /// The table is held first, as by whoever frees a seat there; so nobody waits for anybody in a circle.
    private boolean stepped(SuccessionId id) {
        var found = rows.find(id).orElse(null);
        if (found == null || !found.isRunning()) return false;
        groups.hold(found.group());
        var one = rows.lock(id).orElse(null);
        if (one == null) return false;
        var now = clock.instant();
        var next = lines.next(id).orElse(null);
        if (next != null && offered(one, next, now)) return true;
        if (lines.offered(id) > 0 || next != null && seats.open(one.group()) > 0) return false;
        end(one, now);
        return true;
    }

    /// False where no seat is free.
    private boolean offered(Succession one, Line next, Instant now) {
        if (!stands(one, next)) return passed(one, next, now);
        return switch (seats.offer(one.inWhoseName(), one.group(), next.person())) {
            case Kept kept -> {
                rows.step(one.id(), Step.OFFERED, next.place(), now);
                lines.offered(next, kept, now);
                audit.record(null, "succession.offered", kept.seat(), one.id().text());
                yield true;
            }
            case NotNow not -> passed(one, next, now);
            case NoneFree none -> false;
        };
    }

    private boolean passed(Succession one, Line next, Instant now) {
        rows.step(one.id(), Step.PASSED, next.place(), now);
        lines.passed(next, now);
        return true;
    }

    private boolean stands(Succession one, Line next) {
        return nominations.stands(next.person(), one.group())
                && !talents.eligible(one.group(), one.community(), List.of(next.person()))
                        .isEmpty();
    }

    private void end(Succession one, Instant now) {
        int free = groups.known(one.group()).free();
        var how = free == 0 ? Ending.FILLED : Ending.NOBODY_LEFT;
        rows.step(one.id(), Step.ENDED, 0, now);
        rows.end(one.id(), how, now);
        audit.record(null, "succession.ended", one.id(), how.name());
        news.publishEvent(new SuccessionEnded(one.id(), one.group(), one.community(), how, free, now));
    }
}
