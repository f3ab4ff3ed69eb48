package lyceum.standing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.rotation.RotatingGroup;
import lyceum.rotation.RotatingGroups;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where each stands at a round table (积分榜): the own place with every event for oneself, a board without losers for
/// the group.
@Service
public class Standings {
    /// So many windows back one can look.
    public static final int MOST_BACK = 3;

    private final Boards boards;
    private final EliminationPolicies policies;
    private final Sources sources;
    private final ScoreRows scores;
    private final CreditRows credits;
    private final UnnamedRows unnamed;
    private final BandedRows banded;
    private final RotatingGroups groups;
    private final Roles roles;
    private final Audit audit;
    private final Clock clock;

    Standings(
            Boards boards,
            EliminationPolicies policies,
            Sources sources,
            ScoreRows scores,
            CreditRows credits,
            UnnamedRows unnamed,
            BandedRows banded,
            RotatingGroups groups,
            Roles roles,
            Audit audit,
            Clock clock) {
        this.boards = boards;
        this.policies = policies;
        this.sources = sources;
        this.scores = scores;
        this.credits = credits;
        this.unnamed = unnamed;
        this.banded = banded;
        this.groups = groups;
        this.roles = roles;
        this.audit = audit;
        this.clock = clock;
    }

    /// For whoever sits there.
    /// @param back how many windows ago, 0 to [#MOST_BACK]
    public MyStanding mine(PersonId person, GroupId id, int back) {
        if (back < 0 || back > MOST_BACK) throw new NotFound();
        var group = seatOf(person, id);
        var policy = policies.current(id);
        var window = boards.window(group, policy, back);
        var board = boards.gather(person, group, window).under(policy);
        var own = board.of(person).orElseThrow(NotFound::new);
        var outcome = board.outcome();
        var ranked = back == 0 && own.place() == Contender.Place.ELIGIBLE;
        return new MyStanding(
                group,
                policy,
                window,
                back,
                own,
                ranked ? board.rank(own.score()) : 0,
                board.picture(),
                ranked && outcome.mayLeave(person),
                sources.lines(person, policy, scores.events(group.community(), person, window))
                        .reversed(),
                back == 0 ? moves(board, own) : List.of(),
                !unnamed.in(id).contains(person));
    }

    /// One act more of each counted kind, today.
    private List<Move> moves(Board board, Seatholder own) {
        var today = boards.today(board.group());
        var sofar = scores.totals(board.group().community(), new Window(today, today), List.of(own.person()));
        var moves = new ArrayList<Move>();
        for (var kind : List.of(ScoreKind.REVIEW_GIVEN, ScoreKind.HELP_ACCEPTED)) {
            long raw = sofar.stream()
                    .filter(one -> one.kind() == kind)
                    .mapToLong(ScoreRows.Total::raw)
                    .sum();
            var weighing = board.policy().weighing(kind);
            if (weighing.weight() == 0) continue;
            long more = weighing.credit(raw + ScoreEvent.ONE_ACT) - weighing.credit(raw);
            var then = new Tally(Map.of(kind, own.tally().sum() + more));
            long score = then.score(board.window().days(), own.away());
            moves.add(new Move(
                    kind, score - own.score(), own.place() == Contender.Place.ELIGIBLE ? board.rank(score) : 0));
        }
        return moves;
    }

    /// For whoever sees that table.
    public GroupBoard board(PersonId reader, GroupId id) {
        var group = groups.get(id, reader);
        var policy = policies.current(id);
        var board = boards.gather(reader, group, boards.running(group, policy)).under(policy);
        var hidden = unnamed.in(id);
        var named = board.eligible().stream()
                .filter(one -> one.score() >= policy.passLine())
                .filter(one -> one.person().equals(reader) || !hidden.contains(one.person()))
                .sorted((a, b) -> Long.compare(b.score(), a.score()))
                .<GroupBoard.Named>mapMulti((one, into) -> {
                    var name = one.member().name();
                    if (name != null)
                        into.accept(new GroupBoard.Named(
                                board.rank(one.score()),
                                name,
                                one.member().number(),
                                one.score(),
                                one.person().equals(reader)));
                })
                .toList();
        @Nullable
        Long own = board.of(reader)
                .filter(one -> one.place() == Contender.Place.ELIGIBLE)
                .map(Seatholder::score)
                .orElse(null);
        boolean bands = banded.has(id);
        return new GroupBoard(
                group,
                policy,
                board.window(),
                board.picture(),
                own,
                bands ? List.of() : named,
                bands ? levels(named, policy.passLine()) : List.of(),
                names(board, Contender.Place.FOUNDER),
                names(board, Contender.Place.NOT_AGREED));
    }

    private static List<GroupBoard.Level> levels(List<GroupBoard.Named> named, long line) {
        var people = new EnumMap<Band, List<GroupBoard.Member>>(Band.class);
        named.stream()
                .sorted(Comparator.comparingLong(one -> one.number().value()))
                .forEach(one -> people.computeIfAbsent(Band.of(one.score(), line), _ -> new ArrayList<>())
                        .add(new GroupBoard.Member(one.name(), one.number(), one.own())));
        return people.entrySet().stream()
                .map(one -> new GroupBoard.Level(one.getKey(), one.getValue()))
                .toList();
    }

    /// Whether that table's board shows level bands instead of ranks and points.
    public boolean showsBands(PersonId reader, GroupId id) {
        return banded.has(groups.get(id, reader).id());
    }

    /// An owner's choice, at any time: it changes what is shown, and nothing of what counts.
    @Transactional
    public void showBands(PersonId by, GroupId id, boolean bands) {
        var group = groups.get(id, by);
        roles.demand(by, Act.SET_POLICY, group.community());
        if (bands) banded.show(id, clock.instant());
        else banded.hide(id);
        audit.record(by, bands ? "standing-board.bands" : "standing-board.ranks", id, "");
    }

    private static List<String> names(Board board, Contender.Place place) {
        var names = new ArrayList<String>();
        for (var one : board.at(place)) {
            var name = one.member().name();
            if (name != null) names.add(name);
        }
        return names;
    }

    /// Whether the board shows one's name; one's own wish, at any time.
    @Transactional
    public void showName(PersonId person, GroupId id, boolean shown) {
        seatOf(person, id);
        if (shown) unnamed.name(id, person);
        else unnamed.hide(id, person, clock.instant());
    }

    /// How many totals are not the sum of their events, and how many kept credits not that of their totals: none, or
    /// something is broken. For owners.
    public int differing(PersonId by, GroupId id) {
        var group = groups.get(id, by);
        roles.demand(by, Act.SET_POLICY, group.community());
        return scores.differing(group.community()) + credits.differing(group.community());
    }

    private RotatingGroup seatOf(PersonId person, GroupId id) {
        var group = groups.get(id, person);
        if (!groups.isIn(group, person)) throw new NotFound();
        return group;
    }
}
