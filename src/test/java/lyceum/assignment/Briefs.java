package lyceum.assignment;

import java.time.LocalDateTime;
import java.util.List;
import lyceum.assignment.AssignmentPlan.Criteria;
import lyceum.shared.Bilingual;
import org.jspecify.annotations.Nullable;

/// Briefs for any test: open since this morning (2027-01-06 in China), due on the 13th, taken until the 15th.
public final class Briefs {
    public static final LocalDateTime OPENS = LocalDateTime.of(2027, 1, 6, 0, 0);
    public static final LocalDateTime DUE = LocalDateTime.of(2027, 1, 13, 20, 0);
    public static final LocalDateTime CUT_OFF = LocalDateTime.of(2027, 1, 15, 20, 0);

    private Briefs() {}

    public static AssignmentPlan plan() {
        return plan(OPENS, DUE, CUT_OFF, null);
    }

    public static AssignmentPlan plan(
            LocalDateTime opens, LocalDateTime due, @Nullable LocalDateTime cutOff, @Nullable Integer attempts) {
        return new AssignmentPlan(
                new Bilingual("一页讲清一件事", "One thing, one page"),
                new Bilingual("选一件小事，**一页**讲清楚。", "Take something small and explain it on **one page**."),
                opens,
                due,
                cutOff,
                attempts,
                true,
                10,
                50,
                List.of(new Criteria("清楚", "10 不用解释\n6 看两遍\n2 要有人讲"), new Criteria("好看", "5 好看\n0 不好看")));
    }
}
