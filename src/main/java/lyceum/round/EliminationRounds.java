package lyceum.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.rotation.RotatingGroup;
import lyceum.rotation.RotatingGroups;
import lyceum.round.Round.State;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.standing.Scorebooks;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Rounds of a core group's seats, or of a learner group's places (轮换): drafted, announced, called off, carried out and
/// undone by owners; in between
/// the clock and two people have their say.
@Service
public class EliminationRounds {
    public static final int SHOWN = 20;

    private final RoundBook book;
    private final RankingRows rankings;
    private final RoundStepRows steps;
    private final RoundTelling telling;
    private final LotRows lots;
    private final CarryingOut carrying;
    private final Handovers handovers;
    private final Jury jury;
    private final RotatingGroups groups;
    private final Scorebooks scores;
    private final Roles roles;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    EliminationRounds(
            RoundBook book,
            RankingRows rankings,
            RoundStepRows steps,
            RoundTelling telling,
            LotRows lots,
            CarryingOut carrying,
            Handovers handovers,
            Jury jury,
            RotatingGroups groups,
            Scorebooks scores,
            Roles roles,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.book = book;
        this.rankings = rankings;
        this.steps = steps;
        this.telling = telling;
        this.lots = lots;
        this.carrying = carrying;
        this.handovers = handovers;
        this.jury = jury;
        this.groups = groups;
        this.scores = scores;
        this.roles = roles;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// One at a time in a group.
    @Transactional
    public RoundId draft(PersonId by, GroupId id, LocalDate first, LocalDate last) {
        var group = groups.known(id);
        roles.demand(by, Act.HOLD_ROUND, group.community());
        var now = now();
        var window = NoticeRule.window(first, last);
        new NoticeRule(now, group.zone()).demand(window);
        if (book.findByOpenFor(id.value()).isPresent()) throw new ARoundIsOpen();
        var round = new RoundId(ids.next());
        try {
            book.saveAndFlush(new EliminationRound(round, group.group(), book.last(id.value()) + 1, window, by, now));
        } catch (DataIntegrityViolationException raced) {
            throw new ARoundIsOpen();
        }
        audit.record(by, "round.drafted", round, "");
        return round;
    }

    /// Other days, while nobody was told.
    @Transactional
    public void plan(PersonId by, RoundId id, LocalDate first, LocalDate last) {
        var found = holding(by, id);
        var window = NoticeRule.window(first, last);
        new NoticeRule(now(), group(found.round()).zone()).demand(window);
        found.planned(window);
        audit.record(by, "round.planned", id, "");
    }

    /// From now on everybody at the table knows, and seats are earned and no longer given.
    @Transactional
    public void announce(PersonId by, RoundId id) {
        var found = holding(by, id);
        var now = now();
        new NoticeRule(now, group(found.round()).zone()).demand(found.round().window());
        found.announced(scores.policy(found.round().group()).version(), now);
        book.saveAndFlush(found);
        var round = found.round();
        long step = steps.take(round, RoundStep.ANNOUNCED, now, by);
        groups.roundBegins(group(round));
        audit.record(by, "round.announced", id, lots.seal(id, now));
        telling.table(round, step, RoundNews.Kind.ANNOUNCED);
    }

    /// Before it is carried out; nobody's seat changes.
    @Transactional
    public void callOff(PersonId by, RoundId id, String why) {
        var found = holding(by, id);
        boolean told = found.round().state() != State.DRAFT;
        var now = now();
        found.calledOff(by, why, now);
        book.saveAndFlush(found);
        var round = found.round();
        long step = steps.take(round, RoundStep.CANCELLED, now, by);
        groups.leaveRests(group(round), false);
        audit.record(by, "round.cancelled", id, round.why());
        if (told) telling.table(round, step, RoundNews.Kind.CANCELLED);
    }

    /// Once two people have confirmed, and nothing is open any more.
    @Transactional
    public void execute(PersonId by, RoundId id) {
        var found = holding(by, id);
        var round = found.round();
        if (round.state() != State.CONFIRMED || round.confirmedAt() == null) throw new RoundIsElsewhere();
        var now = now();
        var until = round.confirmedAt().plus(Round.HANDED_OVER);
        if (now.isBefore(until) && handovers.isAnyOpen(round)) throw new HandoverIsOpen(until);
        carrying.carryOut(found, by, now, now);
    }

    /// Everybody who left by it has seat, powers, rota and tasks as before.
    @Transactional
    public void undo(PersonId by, RoundId id, String why) {
        carrying.undo(holding(by, id), by, why, now());
    }

    private EliminationRound holding(PersonId by, RoundId id) {
        var found = book.locked(id);
        roles.demand(by, Act.HOLD_ROUND, found.round().community());
        return found;
    }

    /// For those at the table, for whoever stood in it, and for owners and secretaries; an operator who stands in.
    public Round get(PersonId reader, RoundId id) {
        var round = book.known(id);
        if (isOfTheHouse(reader, round) || jury.standsIn(round, reader) && round.state() == State.APPEAL) return round;
        if (round.state() == State.DRAFT) throw new NotFound();
        if (!rankings.isOf(id, reader) && !groups.isIn(group(round), reader)) throw new NotFound();
        return round;
    }

    /// The newest first, drafts only for owners and secretaries; for whoever sees that table.
    public List<Round> of(PersonId reader, GroupId id) {
        var group = groups.get(id, reader);
        boolean house = roles.may(reader, Act.SIGN_ROUND, group.community());
        return book.of(id, SHOWN).stream()
                .filter(one -> house || one.state() != State.DRAFT)
                .toList();
    }

    /// The one that is not over, as above.
    public Optional<Round> open(PersonId reader, GroupId id) {
        return of(reader, id).stream().filter(one -> !one.state().isOver()).findFirst();
    }

    /// What was done about it, in the order in which it came.
    public List<RoundHistory> history(PersonId reader, RoundId id) {
        return steps.of(get(reader, id).id());
    }

    public RotatingGroup group(PersonId reader, RoundId id) {
        return group(get(reader, id));
    }

    /// For rooms that have asked who may know.
    public Round known(RoundId id) {
        return book.known(id);
    }

    /// As above; what is gone is left out.
    public Map<RoundId, Round> known(Collection<RoundId> ids) {
        var known = new HashMap<RoundId, Round>();
        book.findAllById(ids.stream().map(RoundId::value).toList()).forEach(found -> {
            var round = found.round();
            known.put(round.id(), round);
        });
        return known;
    }

    /// Where operators are wanted as the second person.
    public List<Round> waitingForOperators(PersonId by) {
        if (!roles.isOperator(by)) return List.of();
        return book.onTheWay(List.of(State.APPEAL), Limit.of(SHOWN)).stream()
                .map(one -> book.known(new RoundId(one)))
                .filter(Round::standIn)
                .toList();
    }

    private RotatingGroup group(Round round) {
        return groups.known(round.group());
    }

    private boolean isOfTheHouse(PersonId reader, Round round) {
        return roles.may(reader, Act.SIGN_ROUND, round.community());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public static final class ARoundIsOpen extends Refusal {}

    public static final class TooLateToUndo extends Refusal {}

    public static final class HandoverIsOpen extends Refusal {
        HandoverIsOpen(Instant until) {
            super(until);
        }
    }
}
