package lyceum.group;

import lyceum.community.Community;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import org.jspecify.annotations.Nullable;

/// Whose groups they are: a cohort's, or the whole community's.
record Home(long id, CommunityId community, @Nullable CohortId cohort) {
    static Home of(LearnerGroup group) {
        var cohort = group.cohort();
        return new Home(cohort == null ? group.community().value() : cohort.value(), group.community(), cohort);
    }

    /// Refuses with [NotFound] what is no learner group.
    static Home of(Group group) {
        if (group.topology() != Topology.PYRAMID) throw new NotFound();
        var cohort = group.cohort();
        return new Home(cohort == null ? group.community().value() : cohort.value(), group.community(), cohort);
    }

    static Home of(Community community, CohortId cohort) {
        return switch (community.groupsBy()) {
            case COHORT -> new Home(cohort.value(), community.id(), cohort);
            case COMMUNITY -> new Home(community.id().value(), community.id(), null);
        };
    }
}
