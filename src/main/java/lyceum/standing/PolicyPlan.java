package lyceum.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/// What an owner types: points, percent and days as people write them.
/// @param percent most of the eligible that leave; two decimals at most
/// @param fixed instead of the percent, where it is given
/// @param why the change is made; members read it
public record PolicyPlan(
        Map<ScoreKind, Worth> worth,
        @Nullable BigDecimal passLine,
        @Nullable BigDecimal percent,
        @Nullable Integer fixed,
        @Nullable Integer minimum,
        @Nullable Integer newcomerDays,
        @Nullable Integer windowDays,
        Ties ties,
        String why) {
    public static final TextLimit WHY = TextLimit.needed("why", 500).inLines();
    public static final int HIGHEST_LINE = 1_000_000;
    public static final int HIGHEST_WEIGHT = 1_000;
    public static final int HIGHEST_CAP = 100_000;
    public static final int HIGHEST_PERCENT = 50;
    public static final int MOST_SEATS = 500;
    public static final int LONGEST_DAYS = 366;
    public static final int SHORTEST_WINDOW = 14;

    /// @param weight points for each raw point
    /// @param cap most raw points a day; null for none
    public record Worth(
            @Nullable BigDecimal weight, @Nullable BigDecimal cap) {}

    public static PolicyPlan of(EliminationPolicy policy) {
        var worth = new EnumMap<ScoreKind, Worth>(ScoreKind.class);
        for (var kind : ScoreKind.values()) {
            var weighing = policy.weighing(kind);
            var cap = weighing.cap();
            worth.put(kind, new Worth(number(weighing.weight()), cap == null ? null : number(cap)));
        }
        return new PolicyPlan(
                worth,
                number(policy.passLine()),
                number(policy.share()),
                policy.fixed(),
                policy.minimum(),
                policy.newcomerDays(),
                policy.windowDays(),
                policy.ties(),
                "");
    }

    private static BigDecimal number(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /// Everything that is wrong with it, each beside its field.
    public List<Refusal> faults() {
        var faults = new ArrayList<>(rules());
        TextLimit.gather(faults::add, () -> WHY.check(why));
        return faults;
    }

    private List<Refusal> rules() {
        var faults = new ArrayList<Refusal>();
        worth.forEach((kind, one) -> {
            hundredths(faults, "weight." + kind, one.weight(), HIGHEST_WEIGHT);
            if (one.cap() != null) hundredths(faults, "cap." + kind, one.cap(), HIGHEST_CAP);
        });
        hundredths(faults, "passLine", passLine, HIGHEST_LINE);
        hundredths(faults, "percent", percent, HIGHEST_PERCENT);
        if (fixed != null) whole(faults, "fixed", fixed, 0, MOST_SEATS);
        whole(faults, "minimum", minimum, 0, MOST_SEATS);
        whole(faults, "newcomerDays", newcomerDays, 0, LONGEST_DAYS);
        whole(faults, "windowDays", windowDays, SHORTEST_WINDOW, LONGEST_DAYS);
        return faults;
    }

    private static void hundredths(List<Refusal> faults, String field, @Nullable BigDecimal value, int most) {
        if (value == null
                || value.signum() < 0
                || value.compareTo(BigDecimal.valueOf(most)) > 0
                || value.stripTrailingZeros().scale() > 2) faults.add(new NumberOutOfRange(field, 0, most));
    }

    private static void whole(List<Refusal> faults, String field, @Nullable Integer value, int least, int most) {
        if (value == null || value < least || value > most) faults.add(new NumberOutOfRange(field, least, most));
    }

    /// For a dry run, which asks for no reason.
    EliminationPolicy tried(int version) {
        refuse(rules());
        return policy(version);
    }

    EliminationPolicy checked(int version) {
        refuse(faults());
        return policy(version);
    }

    private static void refuse(List<Refusal> faults) {
        if (!faults.isEmpty()) throw faults.getFirst();
    }

    private EliminationPolicy policy(int version) {
        var weighings = new EnumMap<ScoreKind, Weighing>(ScoreKind.class);
        worth.forEach((kind, one) -> {
            if (one.weight() != null)
                weighings.put(
                        kind,
                        new Weighing(
                                Math.toIntExact(hundredths(one.weight())),
                                one.cap() == null ? null : hundredths(one.cap())));
        });
        if (passLine == null || percent == null || minimum == null || newcomerDays == null || windowDays == null)
            throw new IllegalStateException("Checked before.");
        return new EliminationPolicy(
                version,
                weighings,
                hundredths(passLine),
                Math.toIntExact(hundredths(percent)),
                fixed,
                minimum,
                newcomerDays,
                windowDays,
                ties);
    }

    private static long hundredths(BigDecimal value) {
        return value.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    /// Zero or more, no larger than that, and with two decimals at most.
    public static final class NumberOutOfRange extends Refusal {
        private final String field;

        NumberOutOfRange(String field, int least, int most) {
            super(least, most);
            this.field = field;
        }

        @Override
        public String field() {
            return field;
        }
    }
}
