package lyceum.round;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.core.OpenWork;
import lyceum.core.OpenWork.Piece;
import lyceum.round.Round.State;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What leavers have open (交接): they hand it over themselves for 72 hours after the confirmation, then staff help; what
/// is open when the round is carried out is released.
@Service
public class Handovers {
    /// @param helped whether staff may hand it over by now
    public record Open(PersonId person, List<Piece> pieces, boolean helped) {}

    private final RoundBook book;
    private final Reckonings reckonings;
    private final TaskRows rows;
    private final List<OpenWork> works;
    private final Roles roles;
    private final Audit audit;
    private final Clock clock;

    Handovers(
            RoundBook book,
            Reckonings reckonings,
            TaskRows rows,
            List<OpenWork> works,
            Roles roles,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.reckonings = reckonings;
        this.rows = rows;
        this.works = List.copyOf(works);
        this.roles = roles;
        this.audit = audit;
        this.clock = clock;
    }

    /// One's own, if one leaves by that round; empty lists of pieces where nothing is open.
    public Open own(PersonId person, RoundId id) {
        var round = book.known(id);
        if (round.state() != State.CONFIRMED || !leaving(round).contains(person)) throw new NotFound();
        return open(round, person);
    }

    /// Of everybody who leaves, for owners and secretaries.
    public List<Open> all(PersonId by, RoundId id) {
        var round = book.known(id);
        roles.demand(by, Act.SIGN_ROUND, round.community());
        if (round.state() != State.CONFIRMED) return List.of();
        return leaving(round).stream().map(person -> open(round, person)).toList();
    }

    /// To somebody else at the table.
    @Transactional
    public void reassign(PersonId by, RoundId id, PersonId from, Piece piece, PersonId to) {
        var round = demand(by, id, from);
        if (leaving(round).contains(to)) throw new GoesToALeaver();
        if (!work(piece.kind()).reassign(round.group(), piece.thing(), from, to)) throw new NotTheirsAnyMore();
        rows.write(
                id, new TaskRows.Task(from, piece.kind(), piece.thing(), TaskRows.Outcome.REASSIGNED, to, now()), by);
        if (!by.equals(from)) audit.record(by, "round.handed-over", id, "");
    }

    /// Whoever comes next may take it.
    @Transactional
    public void release(PersonId by, RoundId id, PersonId from, Piece piece) {
        var round = demand(by, id, from);
        if (!released(round, from, piece, by)) throw new NotTheirsAnyMore();
        if (!by.equals(from)) audit.record(by, "round.handed-over", id, "");
    }

    private Round demand(PersonId by, RoundId id, PersonId from) {
        var round = book.locked(id).round();
        if (!by.equals(from)) roles.demand(by, Act.SIGN_ROUND, round.community());
        if (!leaving(round).contains(from)) throw new NotFound();
        if (round.state() != State.CONFIRMED) throw new RoundIsElsewhere();
        if (!by.equals(from) && !isHelped(round)) throw new LeaverHandsOverFirst();
        return round;
    }

    /// Everything that is still open, in the transaction in which the seats end.
    void releaseAll(Round round, Collection<PersonId> people) {
        for (var person : people) for (var piece : open(round, person).pieces()) released(round, person, piece, null);
    }

    private boolean released(Round round, PersonId from, Piece piece, @Nullable PersonId by) {
        if (!work(piece.kind()).release(round.group(), piece.thing(), from)) return false;
        rows.write(
                round.id(),
                new TaskRows.Task(from, piece.kind(), piece.thing(), TaskRows.Outcome.RELEASED, null, now()),
                by);
        return true;
    }

    /// As it was, as far as it is not done: after the seats are back.
    void restoreAll(Round round, Collection<PersonId> back, PersonId by) {
        for (var task : rows.of(round.id()))
            if (task.outcome() != TaskRows.Outcome.RESTORED
                    && back.contains(task.person())
                    && work(task.kind()).restore(round.group(), task.thing(), task.person()))
                rows.write(
                        round.id(),
                        new TaskRows.Task(
                                task.person(), task.kind(), task.thing(), TaskRows.Outcome.RESTORED, null, now()),
                        by);
    }

    boolean isAnyOpen(Round round) {
        return leaving(round).stream()
                .anyMatch(person -> !open(round, person).pieces().isEmpty());
    }

    private Open open(Round round, PersonId person) {
        var pieces = new ArrayList<Piece>();
        // What one has open hangs on a seat; a place in a learner group gives nobody anything to do.
        if (round.isOfSeats()) for (var work : works) pieces.addAll(work.of(round.group(), person));
        return new Open(person, pieces, isHelped(round));
    }

    private boolean isHelped(Round round) {
        return round.confirmedAt() != null
                && !clock.instant().isBefore(round.confirmedAt().plus(Round.HANDED_OVER_ALONE));
    }

    private Collection<PersonId> leaving(Round round) {
        return reckonings.leaving(round.id(), round.revision());
    }

    private OpenWork work(String kind) {
        return works.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public static final class NotTheirsAnyMore extends Refusal {}

    public static final class GoesToALeaver extends Refusal {}

    public static final class LeaverHandsOverFirst extends Refusal {}
}
