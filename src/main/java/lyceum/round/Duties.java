package lyceum.round;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.rotation.RotatingGroup;
import lyceum.rotation.RotatingGroups;
import lyceum.round.Round.State;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What rounds wait for from somebody now.
@Service
public class Duties {
    /// The first that applies is the one that is shown.
    public enum Kind {
        HAND_OVER,
        APPEAL,
        ANSWER,
        SIGN,
        SECOND,
        EXECUTE,
        READ
    }

    public record Duty(Kind kind, Round round) {}

    private final RoundBook book;
    private final RankingRows rankings;
    private final Reckonings reckonings;
    private final AppealRows appeals;
    private final RoundAppeals times;
    private final Handovers handovers;
    private final Jury jury;
    private final RotatingGroups groups;
    private final EliminationRounds rounds;
    private final Roles roles;
    private final Clock clock;

    Duties(
            RoundBook book,
            RankingRows rankings,
            Reckonings reckonings,
            AppealRows appeals,
            RoundAppeals times,
            Handovers handovers,
            Jury jury,
            RotatingGroups groups,
            EliminationRounds rounds,
            Roles roles,
            Clock clock) {
        this.book = book;
        this.rankings = rankings;
        this.reckonings = reckonings;
        this.appeals = appeals;
        this.times = times;
        this.handovers = handovers;
        this.jury = jury;
        this.groups = groups;
        this.rounds = rounds;
        this.roles = roles;
        this.clock = clock;
    }

    public Optional<Duty> of(PersonId person) {
        var duties = new ArrayList<Duty>();
        var all = groups.of(person);
        if (!all.isEmpty())
            for (var found : book.findByOpenForIn(
                    all.stream().map(RotatingGroup::id).map(id -> id.value()).toList()))
                kind(person, found.round()).ifPresent(kind -> duties.add(new Duty(kind, found.round())));
        for (var waiting : rounds.waitingForOperators(person)) duties.add(new Duty(Kind.SECOND, waiting));
        return duties.stream().min(Comparator.comparing(Duty::kind));
    }

    private Optional<Kind> kind(PersonId person, Round round) {
        return Optional.ofNullable(
                switch (round.state()) {
                    case PROVISIONAL -> rankings.isOf(round.id(), person) ? Kind.READ : null;
                    case APPEAL -> appealing(person, round);
                    case CONFIRMED -> confirmed(person, round);
                    default -> null;
                });
    }

    private @Nullable Kind appealing(PersonId person, Round round) {
        var now = clock.instant();
        if (reckonings.leaving(round.id(), round.revision()).contains(person)
                && times.until(person, round.id()).filter(now::isBefore).isPresent()
                && times.own(person, round.id()).isEmpty()) return Kind.APPEAL;
        if (!roles.may(person, Act.SIGN_ROUND, round.community())) return null;
        int undecided = appeals.undecided(round.id());
        boolean juror = jury.of(round).contains(person);
        if (undecided > 0) return juror ? Kind.ANSWER : null;
        if (times.end(round).filter(end -> !now.isBefore(end)).isEmpty()) return null;
        if (round.signedBy() == null) return roles.may(person, Act.HOLD_ROUND, round.community()) ? Kind.SIGN : null;
        return juror && !person.equals(round.signedBy()) ? Kind.SECOND : null;
    }

    private @Nullable Kind confirmed(PersonId person, Round round) {
        if (reckonings.leaving(round.id(), round.revision()).contains(person)
                && round.state() == State.CONFIRMED
                && !handovers.own(person, round.id()).pieces().isEmpty()) return Kind.HAND_OVER;
        return roles.may(person, Act.HOLD_ROUND, round.community()) && !handovers.isAnyOpen(round)
                ? Kind.EXECUTE
                : null;
    }
}
