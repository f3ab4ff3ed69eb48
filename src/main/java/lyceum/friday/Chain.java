package lyceum.friday;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lyceum.broadcast.BroadcastId;
import lyceum.friday.ChainRule.Due;
import lyceum.friday.Share.State;
import lyceum.friday.ShareNews.Kind;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Does what is due about every share: each step in a transaction of its own, with its row in the history. However many
/// sweep at once, on however many nodes, and wherever they are killed, each step takes effect once.
@Component
class Chain {
    private static final Logger LOG = LoggerFactory.getLogger(Chain.class);
    private static final Set<State> ON_THE_WAY =
            EnumSet.of(State.BOOKED, State.NOTICED, State.READY, State.LIVE, State.SUMMARY_DUE, State.PUBLISHED);
    /// The first step comes three days ahead.
    private static final Duration AHEAD = Duration.ofDays(5);
    private static final int AT_ONCE = 500;
    private static final int MOST_STEPS = Step.values().length;

    private final ShareBook book;
    private final StepRows steps;
    private final SeriesRows series;
    private final Telling telling;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Chain(
            ShareBook book,
            StepRows steps,
            SeriesRows series,
            Telling telling,
            TransactionTemplate transaction,
            Clock clock) {
        this.book = book;
        this.steps = steps;
        this.series = series;
        this.telling = telling;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// One share that fails holds up no other; the next sweep tries it again.
    void sweep() {
        var near = clock.instant().plus(AHEAD);
        for (var share : book.onTheWay(ON_THE_WAY, near, Limit.of(AT_ONCE)))
            try {
                goOn(new ShareId(share));
            } catch (RuntimeException passing) {
                LOG.warn("Share {} does not go on; the next sweep tries again", new ShareId(share), passing);
            }
    }

    private void goOn(ShareId id) {
        for (int step = 0; step < MOST_STEPS; step++)
            if (!Boolean.TRUE.equals(transaction.execute(_ -> stepped(id)))) return;
    }

    private boolean stepped(ShareId id) {
        var found = book.lock(id.value()).orElse(null);
        if (found == null) return false;
        var share = found.share();
        var plan = series.find(share.community()).map(Series::plan).orElse(null);
        if (plan == null) return false;
        var now = clock.instant();
        var due = new ChainRule(share, plan.leadTime(), steps.taken(id, share.edition())).next(now);
        due.ifPresent(one -> take(found, one, now));
        return due.isPresent();
    }

    private void take(PlannedShare found, Due due, Instant now) {
        if (due.missed()) missed(found, due, now);
        else done(found, due, now);
        book.saveAndFlush(found);
    }

    private void missed(PlannedShare found, Due due, Instant now) {
        long step = write(found, due, now, null);
        switch (due.step()) {
            case NOTICE -> telling.staff(found.share(), step);
            case OPENED, NO_SHOW -> {
                found.failed(now);
                telling.coming(found.share(), step, Kind.OFF);
                telling.staff(found.share(), step);
            }
            default -> {}
        }
    }

    private void done(PlannedShare found, Due due, Instant now) {
        var share = found.share();
        switch (due.step()) {
            case NOTICE -> {
                found.noticed(series.plan(share.community()).audience(), now);
                long step = write(found, due, now, telling.groups(share, "notice"));
                if (share.evening().confirmedBy() == null) tell(share, step, share.speaker(), Kind.CONFIRM);
            }
            case REMINDED_DAY, REMINDED_HOUR -> telling.coming(share, write(found, due, now, null), Kind.SOON);
            case BACKUP_ASKED -> tell(share, write(found, due, now, null), share.backup(), Kind.CONFIRM);
            case STAFF_ALERTED -> telling.staff(share, write(found, due, now, null));
            case OPENED -> {
                found.opened(now);
                write(found, due, now, null);
            }
            case NO_SHOW -> {
                found.nobodyCame(now);
                telling.staff(share, write(found, due, now, null));
            }
            case DROPPED -> {
                found.cancelled(Share.Why.NO_NOTICE, "", now);
                long step = write(found, due, now, null);
                telling.coming(share, step, Kind.OFF);
                telling.staff(share, step);
            }
            case CLOSED -> {
                found.closed(due.at(), now);
                telling.held(share);
                tell(share, write(found, due, now, null), share.owesSummary(), Kind.SUMMARY);
            }
            case CHASED -> tell(share, write(found, due, now, null), share.owesSummary(), Kind.SUMMARY);
            case OVERDUE -> {
                long step = write(found, due, now, null);
                tell(share, step, share.owesSummary(), Kind.SUMMARY);
                telling.staff(share, step);
            }
            case ARCHIVED -> {
                found.archived(now);
                write(found, due, now, null);
            }
            case LATE_NOTICE, CREW_NOTICE, PUBLISHED -> throw new IllegalStateException("By people only: " + due);
        }
    }

    private long write(PlannedShare found, Due due, Instant now, @Nullable BroadcastId told) {
        var share = found.share();
        return steps.take(share.id(), due.step(), share.edition(), due.at(), now, due.missed(), told);
    }

    private void tell(Share share, long step, @Nullable PersonId person, Kind kind) {
        if (person != null) telling.people(share, step, List.of(person), kind);
    }
}
