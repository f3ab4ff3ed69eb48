package lyceum.access;

import java.util.Collection;
import java.util.Set;
import lyceum.shared.CohortId;
import lyceum.shared.GroupId;

/// What a teacher or assistant is named for: cohorts, and learner groups that belong to no cohort.
public record Named(Set<CohortId> cohorts, Set<GroupId> groups) {
    public static final Named NOTHING = new Named(Set.of(), Set.of());

    public Named {
        cohorts = Set.copyOf(cohorts);
        groups = Set.copyOf(groups);
    }

    public static Named cohorts(Collection<CohortId> cohorts) {
        return new Named(Set.copyOf(cohorts), Set.of());
    }

    public static Named groups(Collection<GroupId> groups) {
        return new Named(Set.of(), Set.copyOf(groups));
    }

    public boolean isEmpty() {
        return cohorts.isEmpty() && groups.isEmpty();
    }
}
