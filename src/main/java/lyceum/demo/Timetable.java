package lyceum.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lyceum.course.CohortPlan;
import lyceum.shared.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The cohorts of the demo, around the day on which it is made.
@Component
class Timetable {
    static final Bilingual RUNNING = new Bilingual("第四期", "Cohort 4");
    static final Bilingual NEARLY_SOLD_OUT = new Bilingual("第五期", "Cohort 5");
    static final Bilingual EARLY_BIRD = new Bilingual("第三期", "Cohort 3");
    static final Bilingual SOLD_OUT = new Bilingual("第二期", "Cohort 2");
    static final Bilingual NOT_YET = new Bilingual("第三期", "Cohort 3");
    static final Bilingual FREE = new Bilingual("常年开放", "All year round");
    static final int NEARLY_SOLD_OUT_SEATS = 48;
    static final int SOLD_OUT_SEATS = 24;

    private static final Bilingual REGULAR = new Bilingual("常规", "Regular");
    private static final Bilingual EARLY = new Bilingual("早鸟", "Early bird");

    private final Clock clock;

    Timetable(Clock clock) {
        this.clock = clock;
    }

    /// Began five weeks ago; its sale ends early, once it is filled.
    CohortPlan running() {
        return plan(RUNNING, -35, 48, 40, -60, 7, tier(REGULAR, 499, null, null));
    }

    CohortPlan nearlySoldOut() {
        return plan(
                NEARLY_SOLD_OUT,
                12,
                96,
                NEARLY_SOLD_OUT_SEATS,
                -20,
                11,
                tier(EARLY, 399, null, 20),
                tier(REGULAR, 499, null, null));
    }

    /// Its learner groups hold rounds, and its ticket page says so.
    CohortPlan earlyBird() {
        return plan(
                        EARLY_BIRD,
                        35,
                        91,
                        120,
                        -5,
                        34,
                        tier(EARLY, 299, today().plusDays(10), 60),
                        tier(REGULAR, 399, null, null))
                .withRounds(true);
    }

    CohortPlan soldOut() {
        return plan(SOLD_OUT, 20, 62, SOLD_OUT_SEATS, -15, 19, tier(REGULAR, 899, null, null));
    }

    CohortPlan notYetOnSale() {
        return plan(NOT_YET, 75, 117, SOLD_OUT_SEATS, 21, 70, tier(REGULAR, 899, null, null));
    }

    CohortPlan free() {
        return plan(FREE, -30, 335, null, -30, 300, tier(new Bilingual("免费", "Free"), 0, null, null));
    }

    /// Days are counted from today.
    private CohortPlan plan(
            Bilingual name,
            int first,
            int last,
            @Nullable Integer seats,
            int saleFrom,
            int saleUntil,
            CohortPlan.Tier... tiers) {
        var today = today();
        return new CohortPlan(
                name,
                today.plusDays(first),
                today.plusDays(last),
                null,
                seats == null,
                seats,
                today.plusDays(saleFrom).atTime(10, 0),
                today.plusDays(saleUntil).atTime(22, 0),
                "CNY",
                List.of(tiers),
                false);
    }

    private static CohortPlan.Tier tier(Bilingual name, int yuan, @Nullable LocalDate until, @Nullable Integer first) {
        return new CohortPlan.Tier(
                null, name, BigDecimal.valueOf(yuan), until == null ? null : until.atTime(23, 59), first);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Cast.ZONE);
    }
}
