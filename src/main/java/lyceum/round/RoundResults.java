package lyceum.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Person;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.membership.Members;
import lyceum.round.Round.State;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.standing.Contender;
import lyceum.standing.EliminationPolicy;
import lyceum.standing.Line;
import lyceum.standing.Lot;
import lyceum.standing.Scorebooks;
import lyceum.standing.Ties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What a round has come to: first each for oneself, then who leaves a seat for the group; all of it, and the way to
/// recount it, for owners and secretaries.
@Service
public class RoundResults {
    /// @param rank from the top among the eligible; 0 where one is not
    /// @param scores of the eligible, the lowest first
    /// @param lines every event, the newest first
    public record Mine(RoundLine own, int rank, List<Long> scores, EliminationPolicy policy, List<Line> lines) {}

    /// @param name null once the account is deleted
    public record Named(
            RoundLine line,
            int rank,
            @Nullable String name,
            @Nullable MemberNumber number) {}

    /// @param stay how many keep their seat or place
    /// @param notAgreed who stands outside since the ticket page did not say of rounds
    public record Told(List<Named> leave, int stay, List<Named> notAgreed) {}

    /// What an upheld appeal has changed.
    /// @param now below the line since then
    /// @param notAnyMore not below it any more
    public record Change(int revision, List<Named> now, List<Named> notAnyMore) {}

    private final RoundBook book;
    private final EliminationRounds rounds;
    private final RankingRows rows;
    private final LotRows lots;
    private final AppealRows appeals;
    private final Scorebooks scores;
    private final Accounts accounts;
    private final Members members;
    private final Roles roles;
    private final Audit audit;

    RoundResults(
            RoundBook book,
            EliminationRounds rounds,
            RankingRows rows,
            LotRows lots,
            AppealRows appeals,
            Scorebooks scores,
            Accounts accounts,
            Members members,
            Roles roles,
            Audit audit) {
        this.book = book;
        this.rounds = rounds;
        this.rows = rows;
        this.lots = lots;
        this.appeals = appeals;
        this.scores = scores;
        this.accounts = accounts;
        this.members = members;
        this.roles = roles;
        this.audit = audit;
    }

    /// For whoever stands in it, about nobody else.
    public Mine mine(PersonId person, RoundId id) {
        var round = book.known(id);
        if (!round.isRanked()) throw new NotFound();
        var lines = rows.lines(id, round.revision());
        var own = lines.stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
        var eligible = lines.stream()
                .filter(one -> one.place() == Contender.Place.ELIGIBLE)
                .map(RoundLine::score)
                .sorted()
                .toList();
        var policy = policy(round);
        return new Mine(
                own,
                rank(own, lines),
                eligible,
                policy,
                scores.lines(person, round.community(), round.window(), policy));
    }

    /// Whether somebody stands in it.
    public boolean isIn(PersonId person, RoundId id) {
        return book.known(id).isRanked() && rows.isOf(id, person);
    }

    /// By which it is decided; for whoever sees the round.
    public EliminationPolicy policy(PersonId reader, RoundId id) {
        return policy(rounds.get(reader, id));
    }

    /// What decides between equals, where the policy says so: its seal from the announcement on, its seed with the
    /// ranking. For whoever sees the round.
    public Optional<RoundLot> lot(PersonId reader, RoundId id) {
        var round = rounds.get(reader, id);
        return policy(round).ties() == Ties.LOT ? lots.find(id) : Optional.empty();
    }

    /// A draft has the one that holds now.
    private EliminationPolicy policy(Round round) {
        return round.state() == State.DRAFT
                ? scores.policy(round.group())
                : scores.policy(round.group(), round.policyVersion());
    }

    /// The whole ranking, for owners and secretaries; the highest score first.
    public List<Named> ranking(PersonId by, RoundId id) {
        var round = demand(by, id);
        return named(round, rows.lines(id, round.revision()));
    }

    /// Once two people have confirmed: for whoever sees the round.
    public Told told(PersonId reader, RoundId id) {
        var round = rounds.get(reader, id);
        if (!round.state().isTold()) throw new NotFound();
        var lines = rows.lines(id, round.revision());
        var leave = lines.stream().filter(RoundLine::leaves).toList();
        var notAgreed = lines.stream()
                .filter(one -> one.place() == Contender.Place.NOT_AGREED)
                .toList();
        return new Told(named(round, leave), lines.size() - leave.size() - notAgreed.size(), named(round, notAgreed));
    }

    /// What each upheld appeal has changed, for owners and secretaries.
    public List<Change> changes(PersonId by, RoundId id) {
        var round = demand(by, id);
        var changes = new ArrayList<Change>();
        for (int revision = 2; revision <= round.revision(); revision++) {
            var lines = rows.lines(id, revision);
            var before = leaving(rows.lines(id, revision - 1));
            var now = leaving(lines);
            changes.add(new Change(
                    revision,
                    named(
                            round,
                            lines.stream()
                                    .filter(one -> one.leaves() && !before.contains(one.person()))
                                    .toList()),
                    named(
                            round,
                            lines.stream()
                                    .filter(one -> before.contains(one.person()) && !now.contains(one.person()))
                                    .toList())));
        }
        return changes;
    }

    /// Everything that the ranking follows from, with the ranking and the head of the trail: one text, the same bytes
    /// however often it is written, but for that head.
    public String export(PersonId by, RoundId id) {
        var round = demand(by, id);
        var snapshot = rows.snapshot(id).orElseThrow(NotFound::new);
        var head = audit.head();
        var lot = lot(id);
        return "lyceum round 1\nround " + id + "\ngroup " + round.group() + "\nrevision " + round.revision() + "\n\n"
                + snapshot.facts() + "\n" + snapshot.policy() + "\n"
                + Written.corrections(appeals.corrections(id, round.revision())) + "\n"
                + (lot == null ? "" : Written.lot(lot) + "\n")
                + rows.ranking(id, round.revision()).orElseThrow(NotFound::new).lines()
                + "\ntrail " + head.places() + " " + head.head() + "\n";
    }

    /// Reckons every ranking of it anew from what was written, and compares byte by byte.
    public boolean recount(PersonId by, RoundId id) {
        var round = demand(by, id);
        var snapshot = rows.snapshot(id).orElseThrow(NotFound::new);
        if (!Written.digest(snapshot.facts()).equals(snapshot.digest())
                || !Written.digest(snapshot.policy()).equals(snapshot.policyDigest())) return false;
        var sealed = lots.find(id);
        var lot = sealed.map(RoundLot::lot).orElse(null);
        if (lot != null && !lot.commitment().equals(sealed.get().commitment())) return false;
        for (int revision = 1; revision <= round.revision(); revision++) {
            var anew = Written.ranking(
                    snapshot.facts(), snapshot.policy(), Written.corrections(appeals.corrections(id, revision)), lot);
            var kept = rows.ranking(id, revision).orElse(null);
            if (kept == null || !kept.lines().equals(anew) || !kept.digest().equals(Written.digest(anew))) return false;
        }
        return true;
    }

    /// In how many rounds somebody stood, the newest first.
    public List<Round> of(PersonId person) {
        return rows.of(person, EliminationRounds.SHOWN).stream()
                .map(book::known)
                .toList();
    }

    private @Nullable Lot lot(RoundId id) {
        return lots.find(id).map(RoundLot::lot).orElse(null);
    }

    private Round demand(PersonId by, RoundId id) {
        var round = book.known(id);
        roles.demand(by, Act.SIGN_ROUND, round.community());
        if (!round.isRanked()) throw new NotFound();
        return round;
    }

    private static Set<PersonId> leaving(List<RoundLine> lines) {
        var leaving = new HashSet<PersonId>();
        for (var line : lines) if (line.leaves()) leaving.add(line.person());
        return leaving;
    }

    private List<Named> named(Round round, List<RoundLine> lines) {
        var people = lines.stream().map(RoundLine::person).toList();
        Map<PersonId, Person> names = accounts.people(people);
        var numbers = members.numbers(round.community(), people);
        var all = rows.lines(round.id(), round.revision());
        return lines.stream()
                .map(line -> {
                    var person = names.get(line.person());
                    return new Named(
                            line, rank(line, all), person == null ? null : person.name(), numbers.get(line.person()));
                })
                .toList();
    }

    private static int rank(RoundLine own, List<RoundLine> all) {
        if (own.place() != Contender.Place.ELIGIBLE) return 0;
        return 1
                + Math.toIntExact(all.stream()
                        .filter(one -> one.place() == Contender.Place.ELIGIBLE && one.score() > own.score())
                        .count());
    }
}
