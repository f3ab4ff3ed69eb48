package lyceum.discount;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import org.jspecify.annotations.Nullable;

/// A code and how it is used.
/// @param used tickets held or living at its price
public record Discount(
        DiscountId id,
        CommunityId community,
        CourseId course,
        DiscountPlan plan,
        int used,
        @Nullable Instant endedAt) {
    public enum State {
        SOON,
        OPEN,
        USED_UP,
        OVER
    }

    public State at(Instant now) {
        var plan = plan();
        if (endedAt != null || plan.until() != null && !now.isBefore(plan.until())) return State.OVER;
        if (plan.from() != null && now.isBefore(plan.from())) return State.SOON;
        return plan.most() != null && used >= plan.most() ? State.USED_UP : State.OPEN;
    }
}
