package lyceum.broadcast;

import java.util.Set;
import lyceum.shared.CohortId;
import lyceum.shared.GroupId;

/// What is to be said, and to whom.
/// @param text in Markdown
/// @param cohorts counted where the audience is by cohorts
/// @param groups counted where the audience is chosen by hand
public record BroadcastPlan(String text, Audience audience, Set<CohortId> cohorts, Set<GroupId> groups) {
    public BroadcastPlan {
        cohorts = audience == Audience.COHORTS ? Set.copyOf(cohorts) : Set.of();
        groups = audience == Audience.GROUPS ? Set.copyOf(groups) : Set.of();
    }

    public static BroadcastPlan toAll(String text) {
        return new BroadcastPlan(text, Audience.ALL, Set.of(), Set.of());
    }

    public static BroadcastPlan toCohorts(String text, Set<CohortId> cohorts) {
        return new BroadcastPlan(text, Audience.COHORTS, cohorts, Set.of());
    }

    public static BroadcastPlan toGroups(String text, Set<GroupId> groups) {
        return new BroadcastPlan(text, Audience.GROUPS, Set.of(), groups);
    }

    public enum Audience {
        /// Every group that the community has when it is sent.
        ALL,
        /// Every group that these cohorts have when it is sent.
        COHORTS,
        GROUPS
    }
}
