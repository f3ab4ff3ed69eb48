package lyceum.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import lyceum.shared.Money;
import lyceum.shared.Seats;
import lyceum.shared.TierId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClonedPlanTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Bilingual NAME = Bilingual.of("Cohort 10");

    @Test
    void everything_moves_by_the_same_days_and_keeps_its_time_of_day_over_a_change_of_the_clocks() {
        var term = NextTerm.of(terms(), LocalDate.of(2027, 4, 9), at("2026-12-20T09:10"));
        var plan = new ClonedPlan(terms(), term).plan(NAME);

        assertThat(term.days()).isEqualTo(91);
        assertThat(plan.firstDay()).isEqualTo("2027-04-09");
        assertThat(plan.lastDay()).isEqualTo("2027-07-02");
        assertThat(plan.accessUntil()).isEqualTo("2028-04-01");
        assertThat(plan.saleFrom()).isEqualTo("2027-03-02T10:00");
        assertThat(plan.saleUntil()).isEqualTo("2027-04-08T22:00");
        assertThat(plan.tiers())
                .extracting(CohortPlan.Tier::until)
                .containsExactly(LocalDateTime.parse("2027-03-21T23:59"), null);
        assertThat(plan.tiers()).extracting(CohortPlan.Tier::id).containsOnlyNulls();
        assertThat(plan.faults(BERLIN)).isEmpty();
        assertThat(new ClonedPlan(terms(), term).dates()).noneMatch(MovedDate::isHeld);
    }

    @Test
    void a_sale_that_would_have_begun_begins_now_and_a_tier_that_would_be_over_is_left_out() {
        var now = at("2027-03-30T09:10");
        var plan = new ClonedPlan(terms(), NextTerm.of(terms(), LocalDate.of(2027, 4, 9), now));

        assertThat(plan.plan(NAME).saleFrom()).isEqualTo("2027-03-30T09:30");
        assertThat(plan.plan(NAME).tiers()).extracting(tier -> tier.name().zh()).containsExactly("常规");
        assertThat(plan.dates()).filteredOn(MovedDate::isHeld).hasSize(1);
        assertThat(plan.dates()).filteredOn(date -> date.after() == null).hasSize(1);
        assertThat(plan.plan(NAME).faults(BERLIN)).isEmpty();
    }

    @Test
    void none_of_the_dates_lies_in_the_past_however_near_the_first_day_is() {
        for (var now : List.of("2027-04-08T00:00", "2027-04-08T22:10", "2027-04-08T23:40", "2027-04-08T23:59")) {
            var cloned = new ClonedPlan(terms(), NextTerm.of(terms(), LocalDate.of(2027, 4, 9), at(now)));

            assertThat(cloned.dates())
                    .allSatisfy(date -> assertThat(
                                    date.after() == null || date.after().isAfter(at(now)))
                            .isTrue());
            assertThat(cloned.plan(NAME).faults(BERLIN)).as(now).isEmpty();
        }
    }

    @Test
    void the_last_tier_holds_as_long_as_the_sale() {
        var one = terms(List.of(tier("只有一档", 500, at("2026-12-10T12:00"))));
        var cloned = new ClonedPlan(one, NextTerm.of(one, LocalDate.of(2027, 4, 9), at("2027-04-01T09:10")));

        var plan = cloned.plan(NAME);

        assertThat(plan.tiers()).extracting(CohortPlan.Tier::until).containsExactly(plan.saleUntil());
        assertThat(plan.faults(BERLIN)).isEmpty();
    }

    private static CohortTerms terms() {
        return terms(List.of(tier("早鸟", 400, at("2026-12-20T23:59")), tier("常规", 500, null)));
    }

    private static CohortTerms terms(List<PriceTier> tiers) {
        return new CohortTerms(
                new CohortId(1),
                new CourseId(2),
                new CommunityId(3),
                "one-page",
                Bilingual.of("一页"),
                Bilingual.of("第九期"),
                LocalDate.of(2027, 1, 8),
                LocalDate.of(2027, 4, 2),
                LocalDate.of(2028, 1, 1),
                Seats.of(20),
                at("2026-12-01T10:00"),
                at("2027-01-07T22:00"),
                Currency.getInstance("CNY"),
                tiers,
                new RefundRule(14, 7),
                false,
                Bilingual.NONE,
                CohortTerms.State.PUBLISHED,
                BERLIN);
    }

    private static PriceTier tier(String name, int yuan, @Nullable Instant until) {
        return new PriceTier(
                new TierId(yuan),
                Bilingual.of(name),
                Money.of("CNY", BigDecimal.valueOf(yuan).movePointRight(2).longValueExact()),
                until,
                null);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
