package lyceum.broadcast;

import java.util.List;
import lyceum.group.Group;
import lyceum.group.LearnerGroup;
import lyceum.shared.GroupId;
import org.jspecify.annotations.Nullable;

/// The groups of a community that a broadcast can reach, and whom a plan reaches.
public record Reach(List<Hall> halls) {
    /// @param learners null where it is a round table
    public record Hall(Group group, @Nullable LearnerGroup learners, int members) {}

    /// In the order of the list. What was chosen and is no more is left out.
    public List<Hall> of(BroadcastPlan plan) {
        return halls.stream()
                .filter(hall -> switch (plan.audience()) {
                    case ALL -> true;
                    case COHORTS -> {
                        var cohort = hall.group().cohort();
                        yield cohort != null && plan.cohorts().contains(cohort);
                    }
                    case GROUPS -> plan.groups().contains(hall.group().id());
                })
                .toList();
    }

    List<GroupId> groups(BroadcastPlan plan) {
        return of(plan).stream().map(hall -> hall.group().id()).toList();
    }

    public static int members(List<Hall> some) {
        return some.stream().mapToInt(Hall::members).sum();
    }
}
