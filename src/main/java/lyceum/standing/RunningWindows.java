package lyceum.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the windows that end today ready for every way of weighing that is in force: begins and ends them as policies
/// change, and moves each member on with every new day. However often and on however many nodes it looks, what it
/// writes is the same.
@Service
public class RunningWindows {
    private static final Logger LOG = LoggerFactory.getLogger(RunningWindows.class);
    /// So many members are moved on in one transaction; who records points of one of them waits that long.
    private static final int AT_ONCE = 500;

    private record Weighed(Weights weights, int days) {}

    private final CreditRows credits;
    private final ScoreRows scores;
    private final EliminationPolicies policies;
    private final CoreGroups groups;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    RunningWindows(
            CreditRows credits,
            ScoreRows scores,
            EliminationPolicies policies,
            CoreGroups groups,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.credits = credits;
        this.scores = scores;
        this.policies = policies;
        this.groups = groups;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /// One community that fails holds up no other; the next sweep tries it again.
    void sweep() {
        for (var community : groups.communities())
            try {
                keep(community);
            } catch (RuntimeException passing) {
                LOG.warn("The windows of {} do not move on; the next sweep tries again", community, passing);
            }
    }

    /// What the sweep does about one community.
    public void keep(CommunityId community) {
        var tables = groups.known(community);
        if (tables.isEmpty()) return;
        transaction.executeWithoutResult(_ -> follow(community, inForce(tables)));
        var today = LocalDate.ofInstant(clock.instant(), tables.getFirst().zone());
        for (var window : credits.windows(community)) moveOn(window, today);
    }

    private Set<Weighed> inForce(Iterable<CoreGroup> tables) {
        var inForce = new HashSet<Weighed>();
        for (var table : tables) {
            var policy = policies.current(table.id());
            var weights = Weights.of(policy);
            if (!weights.countNothing()) inForce.add(new Weighed(weights, policy.windowDays()));
        }
        return inForce;
    }

    private void follow(CommunityId community, Set<Weighed> inForce) {
        var missing = new HashSet<>(inForce);
        for (var window : credits.windows(community))
            if (!missing.remove(new Weighed(window.weights(), window.days()))) credits.end(window);
        for (var one : missing) credits.begin(new RunningWindow(ids.next(), community, one.weights(), one.days()));
    }

    private void moveOn(RunningWindow window, LocalDate today) {
        long after = 0;
        for (; ; ) {
            var behind = credits.behind(window, today, after, AT_ONCE);
            if (behind.isEmpty()) return;
            transaction.executeWithoutResult(
                    _ -> credits.reckon(window, today, scores.held(window.community(), behind)));
            after = behind.getLast().value();
        }
    }
}
