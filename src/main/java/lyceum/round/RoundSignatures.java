package lyceum.round;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.round.Round.State;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Two people confirm a round: an owner, and then another owner or a secretary who is nobody in it.
@Service
public class RoundSignatures {
    private final RoundBook book;
    private final AppealRows appeals;
    private final RoundAppeals times;
    private final Reckonings reckonings;
    private final RoundStepRows steps;
    private final RoundTelling telling;
    private final Jury jury;
    private final Roles roles;
    private final Audit audit;
    private final Clock clock;

    RoundSignatures(
            RoundBook book,
            AppealRows appeals,
            RoundAppeals times,
            Reckonings reckonings,
            RoundStepRows steps,
            RoundTelling telling,
            Jury jury,
            Roles roles,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.appeals = appeals;
        this.times = times;
        this.reckonings = reckonings;
        this.steps = steps;
        this.telling = telling;
        this.jury = jury;
        this.roles = roles;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a confirmation waits for.
    /// @param appealsUntil so long anybody may appeal
    /// @param second who could be the second person; where there is none, somebody has to be appointed
    public record Waiting(Instant appealsUntil, boolean timeIsOver, int undecided, List<PersonId> second) {
        public boolean isReady() {
            return timeIsOver && undecided == 0;
        }
    }

    public Waiting waiting(PersonId by, RoundId id) {
        var round = book.known(id);
        if (!jury.standsIn(round, by)) roles.demand(by, Act.SIGN_ROUND, round.community());
        return waiting(round);
    }

    private Waiting waiting(Round round) {
        var until = times.end(round).orElseThrow(RoundIsElsewhere::new);
        var second = jury.of(round).stream()
                .filter(one -> !one.equals(round.signedBy()))
                .toList();
        return new Waiting(until, !clock.instant().isBefore(until), appeals.undecided(round.id()), second);
    }

    /// By an owner, once all appeals are answered and their time is over.
    @Transactional
    public void sign(PersonId by, RoundId id) {
        var found = book.locked(id);
        var round = found.round();
        roles.demand(by, Act.HOLD_ROUND, round.community());
        demandReady(round);
        if (round.signedBy() != null) throw new SignedAlready();
        found.signed(by);
        long step = steps.take(round, RoundStep.SIGNED, clock.instant().truncatedTo(ChronoUnit.MICROS), by);
        audit.record(by, "round.signed", id, "");
        telling.people(
                found.round(),
                step,
                jury.of(found.round()).stream().filter(one -> !one.equals(by)).toList(),
                RoundNews.Kind.WAITS);
    }

    /// The second person. From now on the group sees who leaves a seat, and leavers hand over what they have open.
    @Transactional
    public void confirm(PersonId by, RoundId id) {
        var found = book.locked(id);
        jury.demand(found.round(), by, Set.of());
        demandReady(found.round());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (found.round().signedBy() == null) throw new NobodyHasSigned();
        found.confirmed(by, now);
        book.saveAndFlush(found);
        var round = found.round();
        long step = steps.take(round, RoundStep.CONFIRMED, now, by);
        audit.record(by, jury.standsIn(round, by) ? "round.confirmed-by-operator" : "round.confirmed", id, "");
        var leaving = reckonings.leaving(id, round.revision());
        telling.people(round, step, leaving, RoundNews.Kind.LEAVES);
        telling.people(
                round,
                step,
                telling.seated(round).stream()
                        .filter(one -> !leaving.contains(one))
                        .toList(),
                RoundNews.Kind.STAYS);
    }

    /// Where nobody qualifies, an owner lets an operator be the second person.
    @Transactional
    public void letAnOperatorStandIn(PersonId by, RoundId id) {
        var found = book.locked(id);
        roles.demand(by, Act.HOLD_ROUND, found.round().community());
        if (jury.of(found.round()).stream().anyMatch(one -> !one.equals(by))) throw new SomebodyQualifies();
        found.grantedToAnOperator();
        audit.record(by, "round.operator-may-stand-in", id, "");
    }

    private void demandReady(Round round) {
        if (round.state() != State.APPEAL) throw new RoundIsElsewhere();
        var waiting = waiting(round);
        if (waiting.undecided() > 0) throw new AppealsAreOpen(waiting.undecided());
        if (!waiting.timeIsOver()) throw new AppealsRun();
    }

    /// Not the same person twice.
    public static final class AnotherPersonSigns extends Refusal {}

    public static final class SignedAlready extends Refusal {}

    public static final class NobodyHasSigned extends Refusal {}

    public static final class SomebodyQualifies extends Refusal {}

    public static final class AppealsRun extends Refusal {}

    public static final class AppealsAreOpen extends Refusal {
        AppealsAreOpen(int many) {
            super(many);
        }
    }
}
