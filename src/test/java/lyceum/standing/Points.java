package lyceum.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.concurrent.atomic.AtomicLong;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/// Points for any test, without the acts that they come from; and plans of policies.
@TestComponent
public class Points {
    private static final AtomicLong SOURCES = new AtomicLong(1_000);

    private final ScoreRows rows;
    private final TransactionTemplate act;

    Points(ScoreRows rows, TransactionTemplate act) {
        this.rows = rows;
        this.act = act;
    }

    /// @param raw in points
    public void give(CommunityId community, PersonId person, ScoreKind kind, int raw, LocalDate day) {
        long source = SOURCES.incrementAndGet();
        var at = day.atTime(4, 0).toInstant(ZoneOffset.UTC);
        act.executeWithoutResult(_ -> rows.write(
                new ScoreEvent(community, person, kind, source, source, source, null, raw * 100L, day, at), null, at));
    }

    /// Each raw point is a point, 20 is the pass line, two leave at most, and nobody has to stay.
    public static PolicyPlan plan(String why) {
        var worth = new EnumMap<ScoreKind, PolicyPlan.Worth>(ScoreKind.class);
        for (var kind : ScoreKind.values()) worth.put(kind, new PolicyPlan.Worth(BigDecimal.ONE, null));
        return new PolicyPlan(worth, BigDecimal.valueOf(20), BigDecimal.valueOf(5), 2, 0, 60, 90, Ties.KEPT, why);
    }

    /// The same at a table that was set today: nobody is a newcomer yet.
    public static PolicyPlan ofAYoungTable(String why) {
        var plan = plan(why);
        return new PolicyPlan(
                plan.worth(),
                plan.passLine(),
                plan.percent(),
                plan.fixed(),
                plan.minimum(),
                0,
                plan.windowDays(),
                plan.ties(),
                plan.why());
    }

    public static PolicyPlan weighing(PolicyPlan plan, ScoreKind kind, PolicyPlan.Worth worth) {
        var changed = new EnumMap<ScoreKind, PolicyPlan.Worth>(plan.worth());
        changed.put(kind, worth);
        return new PolicyPlan(
                changed,
                plan.passLine(),
                plan.percent(),
                plan.fixed(),
                plan.minimum(),
                plan.newcomerDays(),
                plan.windowDays(),
                plan.ties(),
                plan.why());
    }
}
