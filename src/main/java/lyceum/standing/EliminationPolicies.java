package lyceum.standing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.rotation.RotatingGroups;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What points are worth in a core group and how its seats rotate, version by version: owners decide, everybody at the
/// table reads all of it.
@Service
public class EliminationPolicies {
    private static final int HISTORY = 50;

    private final PolicyRows rows;
    private final RotatingGroups groups;
    private final Roles roles;
    private final Audit audit;
    private final ApplicationEventPublisher news;
    private final Ids ids;
    private final Clock clock;

    EliminationPolicies(
            PolicyRows rows,
            RotatingGroups groups,
            Roles roles,
            Audit audit,
            ApplicationEventPublisher news,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.groups = groups;
        this.roles = roles;
        this.audit = audit;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /// For whoever sees that table.
    public EliminationPolicy current(PersonId reader, GroupId group) {
        return current(groups.get(group, reader).id());
    }

    EliminationPolicy current(GroupId group) {
        return rows.of(group, 1).stream().findFirst().map(PolicyVersion::policy).orElseGet(EliminationPolicy::usual);
    }

    /// The newest first; empty while what is usual holds. For whoever sees that table.
    public List<PolicyVersion> history(PersonId reader, GroupId group) {
        return rows.of(groups.get(group, reader).id(), HISTORY);
    }

    /// A new version, which holds from now on.
    /// @param seen which version this window knew of
    /// @return the new one
    @Transactional
    public int change(PersonId by, GroupId group, int seen, PolicyPlan plan) {
        roles.demand(by, Act.SET_POLICY, community(group));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (current(group).version() != seen) throw new PolicyChangedMeanwhile();
        var policy = plan.checked(seen + 1);
        var id = new PolicyId(ids.next());
        rows.write(id, group, new PolicyVersion(policy, by, now, PolicyPlan.WHY.check(plan.why())));
        audit.record(by, "standing-policy.changed", id, plan.why());
        news.publishEvent(new PolicyChanged(group, policy.version()));
        return policy.version();
    }

    private CommunityId community(GroupId group) {
        return groups.known(group).community();
    }
}
