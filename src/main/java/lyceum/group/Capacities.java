package lyceum.group;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lyceum.access.Act;
import lyceum.access.CohortNames;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.community.Communities;
import lyceum.community.Community;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How large learner groups are and which of them an arrival is given: said by owners, for each cohort or for the
/// community, whichever has the groups.
@Service
public class Capacities {
    /// @param groups that are open, in their order
    public record Now(GroupPolicy policy, List<LearnerGroup> groups) {
        public int members() {
            return groups.stream().mapToInt(LearnerGroup::members).sum();
        }

        public int fullest() {
            return groups.stream().mapToInt(LearnerGroup::members).max().orElse(0);
        }

        /// Places that would be free in the open groups.
        public int free(int capacity) {
            return groups.size() * capacity - members();
        }
    }

    private final Policies policies;
    private final Groups groups;
    private final Placing placing;
    private final Communities communities;
    private final CohortNames cohorts;
    private final Roles roles;
    private final Audit audit;
    private final Clock clock;

    Capacities(
            Policies policies,
            Groups groups,
            Placing placing,
            Communities communities,
            CohortNames cohorts,
            Roles roles,
            Audit audit,
            Clock clock) {
        this.policies = policies;
        this.groups = groups;
        this.placing = placing;
        this.communities = communities;
        this.cohorts = cohorts;
        this.roles = roles;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean areOpenTo(PersonId by, CommunityId community) {
        return roles.may(by, Act.EDIT_COMMUNITY, community);
    }

    /// Refuses whoever may not change them.
    public void demand(PersonId by, CommunityId community) {
        roles.demand(by, Act.EDIT_COMMUNITY, community);
    }

    /// @param cohort null where the groups are the community's
    public Now of(PersonId by, CommunityId community, @Nullable CohortId cohort) {
        return now(demand(by, community, cohort));
    }

    /// Holds from the next arrival on, and for the groups that are there; nobody loses a place by it.
    @Transactional
    public void change(PersonId by, CommunityId community, @Nullable CohortId cohort, GroupPolicy policy) {
        var home = demand(by, community, cohort);
        policy.checked();
        policies.write(home, policy, by, Utc.of(clock.instant()));
        if (!policies.resize(home, policy.capacity()))
            throw new GroupPolicy.CapacityBelowMembers(policies.fullest(home));
        audit.record(by, "groups.policy." + policy.overflow(), community, Integer.toString(policy.capacity()));
    }

    /// One more group before the others are full.
    @Transactional
    public void openNext(PersonId by, CommunityId community, @Nullable CohortId cohort) {
        var home = demand(by, community, cohort);
        placing.openAhead(home, policies.of(home).capacity());
        audit.record(by, "groups.opened", community, "");
    }

    private Now now(Home home) {
        return new Now(
                policies.of(home),
                groups.in(home.community()).stream()
                        .filter(group -> Objects.equals(group.cohort(), home.cohort()))
                        .toList());
    }

    private Home demand(PersonId by, CommunityId community, @Nullable CohortId cohort) {
        roles.demand(by, Act.EDIT_COMMUNITY, community);
        boolean byCohort = communities.get(community).groupsBy() == Community.GroupsBy.COHORT;
        if (byCohort != (cohort != null)) throw new NotFound();
        if (cohort == null) return new Home(community.value(), community, null);
        if (!cohorts.of(community, Locale.ROOT).containsKey(cohort)) throw new NotFound();
        return new Home(cohort.value(), community, cohort);
    }
}
