package lyceum.round;

import java.time.Instant;
import java.util.HashSet;
import lyceum.audit.Audit;
import lyceum.rotation.EndedPlace;
import lyceum.rotation.RotatingGroups;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Carries a round out, and undoes it: each all at once or not at all.
@Component
class CarryingOut {
    private final RoundBook book;
    private final Reckonings reckonings;
    private final Handovers handovers;
    private final TaskRows rows;
    private final RoundStepRows steps;
    private final Succeeding succeeding;
    private final RoundTelling telling;
    private final RotatingGroups groups;
    private final Audit audit;

    CarryingOut(
            RoundBook book,
            Reckonings reckonings,
            Handovers handovers,
            TaskRows rows,
            RoundStepRows steps,
            Succeeding succeeding,
            RoundTelling telling,
            RotatingGroups groups,
            Audit audit) {
        this.book = book;
        this.reckonings = reckonings;
        this.handovers = handovers;
        this.rows = rows;
        this.steps = steps;
        this.succeeding = succeeding;
        this.telling = telling;
        this.groups = groups;
        this.audit = audit;
    }

    /// @param by null where the clock does it
    @Transactional(propagation = Propagation.MANDATORY)
    public void carryOut(EliminationRound found, @Nullable PersonId by, Instant due, Instant now) {
        found.carriedOut(now);
        book.saveAndFlush(found);
        var round = found.round();
        long step = steps.take(round, RoundStep.EXECUTED, due, now, false, by);
        var leaving = reckonings.leaving(round.id(), round.revision());
        handovers.releaseAll(round, leaving);
        var left = new HashSet<PersonId>();
        var group = groups.known(round.group());
        for (var ended : groups.end(by, group, leaving)) {
            rows.ended(round.id(), ended.seat(), ended.person());
            left.add(ended.person());
        }
        succeeding.left(round, left);
        groups.leaveRests(group, false);
        audit.record(by, "round.executed", round.id(), "");
        telling.people(round, step, left, RoundNews.Kind.LEFT);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void undo(EliminationRound found, PersonId by, String why, Instant now) {
        found.undone(by, why, now);
        book.saveAndFlush(found);
        var round = found.round();
        long step = steps.take(round, RoundStep.REVERSED, now, by);
        var ended = rows.seats(round.id());
        var group = groups.known(round.group());
        var extra = groups.comeBack(
                by,
                group,
                ended.stream()
                        .map(one -> new EndedPlace(one.seat(), one.person()))
                        .toList());
        extra.forEach(seat -> rows.isPlusOne(round.id(), seat));
        var back = new HashSet<PersonId>();
        for (var seat : ended) if (groups.isIn(group, seat.person())) back.add(seat.person());
        succeeding.isUndone(round, back);
        handovers.restoreAll(round, back, by);
        audit.record(by, "round.reversed", round.id(), round.why());
        telling.people(round, step, back, RoundNews.Kind.BACK);
    }
}
