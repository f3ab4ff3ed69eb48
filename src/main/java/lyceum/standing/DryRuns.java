package lyceum.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.membership.Members;
import lyceum.rotation.RotatingGroup;
import lyceum.rotation.RotatingGroups;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tries a policy on live or past points (预演). The transaction can only read, so nothing can be written, and no news is
/// published.
@Service
public class DryRuns {
    private final Boards boards;
    private final EliminationPolicies policies;
    private final Nominees nominees;
    private final RotatingGroups groups;
    private final Accounts accounts;
    private final Members members;
    private final Roles roles;

    DryRuns(
            Boards boards,
            EliminationPolicies policies,
            Nominees nominees,
            RotatingGroups groups,
            Accounts accounts,
            Members members,
            Roles roles) {
        this.boards = boards;
        this.policies = policies;
        this.nominees = nominees;
        this.groups = groups;
        this.accounts = accounts;
        this.members = members;
        this.roles = roles;
    }

    /// @param back how many windows ago the points are from: 0 for those until today
    @Transactional(readOnly = true)
    public DryRun run(PersonId by, GroupId id, PolicyPlan plan, int back) {
        roles.demand(by, Act.SET_POLICY, groups.known(id).community());
        if (back < 0 || back > Standings.MOST_BACK) throw new NotFound();
        var group = groups.get(id, by);
        var current = policies.current(id);
        var tried = plan.tried(current.version() + 1);
        var window = boards.window(group, tried, back);
        var gathered = boards.gather(by, group, window);
        var after = gathered.under(tried);
        var before =
                boards.gather(by, group, boards.window(group, current, back)).under(current);
        int seats = group.isTable() ? group.free() + after.outcome().leaving().size() : 0;
        return new DryRun(
                window,
                before.picture(),
                after.picture(),
                movers(before, after),
                sways(gathered, tried),
                seats,
                rising(group, tried, window, seats));
    }

    private static List<DryRun.Mover> movers(Board before, Board after) {
        var left = Set.copyOf(before.outcome().leaving());
        var leaves = Set.copyOf(after.outcome().leaving());
        var earlier = new HashMap<PersonId, Long>();
        before.seats().forEach(one -> earlier.put(one.person(), one.score()));
        return after.seats().stream()
                .filter(one -> left.contains(one.person()) || leaves.contains(one.person()))
                .map(one -> new DryRun.Mover(
                        one.person(),
                        one.member().name(),
                        one.member().number(),
                        earlier.getOrDefault(one.person(), 0L),
                        one.score(),
                        left.contains(one.person()),
                        leaves.contains(one.person())))
                .toList();
    }

    private static List<DryRun.Sway> sways(Gathered gathered, EliminationPolicy tried) {
        var usual = gathered.under(tried);
        var leaving = Set.copyOf(usual.outcome().leaving());
        var sways = new ArrayList<DryRun.Sway>();
        for (var kind : ScoreKind.values())
            for (var larger : List.of(true, false)) {
                if (tried.weighing(kind).weight() == 0) continue;
                var then = Set.copyOf(
                        gathered.under(tried.withWeight(kind, larger)).outcome().leaving());
                sways.add(new DryRun.Sway(
                        kind,
                        larger,
                        names(usual, one -> then.contains(one) && !leaving.contains(one)),
                        names(usual, one -> leaving.contains(one) && !then.contains(one))));
            }
        return sways;
    }

    private static List<String> names(Board board, Predicate<PersonId> who) {
        return board.seats().stream()
                .filter(one -> who.test(one.person()))
                .map(one -> Objects.requireNonNullElse(one.member().name(), ""))
                .toList();
    }

    private List<DryRun.Riser> rising(RotatingGroup group, EliminationPolicy tried, Window window, int seats) {
        if (!group.isTable()) return List.of();
        var ranked = nominees.ranked(group.community(), tried, window);
        var some = new ArrayList<Nominees.Nominee>();
        for (var one : ranked) {
            if (some.size() >= seats && (some.isEmpty() || some.getLast().score() != one.score())) break;
            some.add(one);
        }
        var people = some.stream().map(Nominees.Nominee::person).toList();
        var names = accounts.people(people);
        var numbers = members.numbers(group.community(), people);
        var rising = new ArrayList<DryRun.Riser>();
        for (var one : some) {
            var person = names.get(one.person());
            var number = numbers.get(one.person());
            if (person != null && number != null) rising.add(new DryRun.Riser(person.name(), number, one.score()));
        }
        return rising;
    }
}
