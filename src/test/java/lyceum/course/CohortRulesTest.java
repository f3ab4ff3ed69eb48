package lyceum.course;

import static lyceum.course.Offers.SHANGHAI;
import static lyceum.course.Offers.plan;
import static lyceum.course.Offers.tier;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lyceum.shared.Bilingual;
import lyceum.shared.Money;
import lyceum.shared.Refusal;
import lyceum.shared.Seats;
import lyceum.shared.TextLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortRulesTest {
    private static final Money YUAN_399 = Money.of("CNY", 39_900);
    private static final Money YUAN_499 = Money.of("CNY", 49_900);
    private static final CohortPlan GOOD =
            plan(Seats.of(200), tier("Early", YUAN_399, null, 60), tier("Regular", YUAN_499));

    @Test
    void a_good_plan_has_no_faults() {
        assertThat(GOOD.faults(SHANGHAI)).isEmpty();
    }

    @Test
    void it_ends_on_its_first_day_at_the_earliest() {
        var first = Objects.requireNonNull(GOOD.firstDay());

        assertThat(days(first, first, null).faults(SHANGHAI)).isEmpty();
        assertThat(days(first, first.minusDays(1), null).faults(SHANGHAI))
                .singleElement()
                .isInstanceOfSatisfying(CohortFault.EndsBeforeItBegins.class, fault -> {
                    assertThat(fault.field()).isEqualTo("lastDay");
                    assertThat(fault.arguments()).containsExactly(first);
                });
    }

    @Test
    void access_lasts_to_its_last_day_at_least() {
        var last = Objects.requireNonNull(GOOD.lastDay());

        assertThat(days(last, last, last).faults(SHANGHAI)).isEmpty();
        assertThat(days(last, last, last.minusDays(1)).faults(SHANGHAI))
                .singleElement()
                .isInstanceOf(CohortFault.AccessEndsTooEarly.class);
    }

    @Test
    void a_year_of_nine_digits_is_no_year() {
        var far = LocalDate.of(999_999_999, 1, 1);

        assertThat(days(far, far, null).faults(SHANGHAI)).hasOnlyElementsOfType(CohortFault.YearOutOfRange.class);
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "1000001", "2147483647"})
    void there_is_at_least_one_seat_and_no_more_than_a_million(int seats) {
        assertThat(seats(seats).faults(SHANGHAI))
                .singleElement()
                .isInstanceOf(Seats.SeatsOutOfRange.class)
                .extracting(Refusal::field)
                .isEqualTo("seats");
    }

    @Test
    void empty_seats_are_not_unlimited() {
        assertThat(seats(null).faults(SHANGHAI)).extracting(Refusal::field).containsExactly("seats");
        assertThat(plan(Seats.UNLIMITED, tier("Regular", YUAN_499)).faults(SHANGHAI))
                .isEmpty();
    }

    @Test
    void a_sale_ends_after_it_begins() {
        var from = LocalDateTime.of(2027, 1, 1, 0, 0);

        assertThat(sale(from, from).faults(SHANGHAI))
                .singleElement()
                .isInstanceOf(CohortFault.SaleEndsBeforeItBegins.class);
        assertThat(sale(from, from.plusMinutes(1)).faults(SHANGHAI)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CNY, 399.99, 39999",
        "CNY, 399.990, 39999",
        "CNY, 0, 0",
        "JPY, 4000, 4000",
        "JPY, 4000.0, 4000",
        "KWD, 12.340, 12340",
        "USD, 5e2, 50000"
    })
    void a_price_is_kept_in_the_smallest_unit_of_its_currency(String currency, BigDecimal price, long minor) {
        assertThat(priced(currency, price).faults(SHANGHAI)).isEmpty();
        assertThat(CohortRules.price("price", price, Objects.requireNonNull(CohortRules.currency(currency)))
                        .minor())
                .isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource({"KWD, 1.234, 1230, 1240", "KWD, 0.001, 0, 10", "BHD, 9.999, 9990, 10000", "MGA, 12.5, 1200, 1300"})
    void a_price_that_no_till_can_take_is_told_the_nearest_two(
            String currency, BigDecimal price, long below, long above) {
        assertThat(priced(currency, price).faults(SHANGHAI))
                .singleElement()
                .isInstanceOfSatisfying(CohortFault.PriceTooFine.class, fault -> {
                    assertThat(fault.field()).isEqualTo("tiers.0.price");
                    assertThat(fault.arguments()).containsExactly(Money.of(currency, below), Money.of(currency, above));
                });
    }

    @ParameterizedTest
    @CsvSource({"CNY, 399.999, 2", "JPY, 0.5, 0", "KWD, 1.2345, 3"})
    void a_price_with_too_many_decimals_is_told_how_many_there_may_be(String currency, BigDecimal price, int allowed) {
        assertThat(priced(currency, price).faults(SHANGHAI))
                .singleElement()
                .isInstanceOfSatisfying(CohortFault.TooManyDecimals.class, fault -> {
                    assertThat(fault.field()).isEqualTo("tiers.0.price");
                    assertThat(fault.arguments()).containsExactly(currency, allowed);
                });
    }

    @Test
    void a_price_is_neither_below_nothing_nor_above_what_a_till_takes() {
        assertThat(priced("CNY", new BigDecimal("-1")).faults(SHANGHAI))
                .hasOnlyElementsOfType(CohortFault.PriceNegative.class);
        assertThat(priced("CNY", new BigDecimal("1000000")).faults(SHANGHAI))
                .hasOnlyElementsOfType(CohortFault.PriceTooHigh.class);
        assertThat(priced("CNY", new BigDecimal("1e400000")).faults(SHANGHAI))
                .hasOnlyElementsOfType(CohortFault.PriceTooHigh.class);
    }

    @ParameterizedTest
    @CsvSource({"XXX", "XAU", "YUAN", "''", "人民币"})
    void what_is_no_money_is_no_currency(String currency) {
        assertThat(priced(currency, BigDecimal.ONE).faults(SHANGHAI))
                .singleElement()
                .isInstanceOf(CohortFault.NoSuchCurrency.class);
    }

    @Test
    void each_price_is_higher_than_the_one_before_it() {
        assertThat(tiers(tier("Early", YUAN_499, null, 60), tier("Regular", YUAN_499))
                        .faults(SHANGHAI))
                .singleElement()
                .isInstanceOfSatisfying(
                        CohortFault.NotDearerThanTheTierBefore.class,
                        fault -> assertThat(fault.field()).isEqualTo("tiers.1.price"));
        assertThat(tiers(tier("First ten free", Money.of("CNY", 0), null, 10), tier("Regular", YUAN_499))
                        .faults(SHANGHAI))
                .isEmpty();
    }

    @Test
    void only_the_last_price_goes_on_without_end() {
        assertThat(tiers(tier("Early", YUAN_399), tier("Regular", YUAN_499)).faults(SHANGHAI))
                .singleElement()
                .isInstanceOf(CohortFault.OnlyTheLastTierIsOpen.class);
    }

    @Test
    void an_early_bird_ends_after_the_sale_began() {
        var tooSoon = tier("Early", YUAN_399, LocalDateTime.of(2026, 12, 1, 0, 0), null);

        assertThat(tiers(tooSoon, tier("Regular", YUAN_499)).faults(SHANGHAI))
                .singleElement()
                .isInstanceOf(CohortFault.TierEndsBeforeTheSale.class);
    }

    @Test
    void a_ticket_has_a_price_but_not_a_hundred() {
        assertThat(tiers().faults(SHANGHAI)).hasOnlyElementsOfType(CohortFault.NoTier.class);
        var hundred = new CohortPlan.Tier[100];
        Arrays.fill(hundred, tier("Early", YUAN_399, null, 1));
        assertThat(tiers(hundred).faults(SHANGHAI)).hasOnlyElementsOfType(CohortFault.TooManyTiers.class);
    }

    @Test
    void a_name_of_a_million_letters_is_told_how_long_it_may_be() {
        var named = new CohortPlan(
                new Bilingual("", "x".repeat(1_000_000)),
                GOOD.firstDay(),
                GOOD.lastDay(),
                null,
                false,
                200,
                GOOD.saleFrom(),
                GOOD.saleUntil(),
                "CNY",
                GOOD.tiers(),
                false);

        assertThat(named.faults(SHANGHAI))
                .singleElement()
                .isInstanceOfSatisfying(TextLimit.TextTooLong.class, fault -> {
                    assertThat(fault.field()).isEqualTo("name.en");
                    assertThat(fault.arguments()).containsExactly(60, 1_000_000);
                });
    }

    @Test
    void all_faults_are_told_at_once() {
        var empty =
                new CohortPlan(new Bilingual("", ""), null, null, null, false, null, null, null, "", List.of(), false);

        assertThat(empty.faults(SHANGHAI))
                .extracting(Refusal::field)
                .containsExactly("name", "firstDay", "lastDay", "seats", "saleFrom", "saleUntil", "currency");
    }

    private static CohortPlan days(LocalDate first, LocalDate last, LocalDate access) {
        return copy(first, last, access, 200, GOOD.saleFrom(), GOOD.saleUntil(), "CNY", GOOD.tiers());
    }

    private static CohortPlan seats(Integer seats) {
        return copy(
                GOOD.firstDay(), GOOD.lastDay(), null, seats, GOOD.saleFrom(), GOOD.saleUntil(), "CNY", GOOD.tiers());
    }

    private static CohortPlan sale(LocalDateTime from, LocalDateTime until) {
        return copy(GOOD.firstDay(), GOOD.lastDay(), null, 200, from, until, "CNY", GOOD.tiers());
    }

    private static CohortPlan priced(String currency, BigDecimal price) {
        var tier = new CohortPlan.Tier(null, Bilingual.of("Regular"), price, null, null);
        return copy(
                GOOD.firstDay(), GOOD.lastDay(), null, 200, GOOD.saleFrom(), GOOD.saleUntil(), currency, List.of(tier));
    }

    private static CohortPlan tiers(CohortPlan.Tier... tiers) {
        return copy(
                GOOD.firstDay(), GOOD.lastDay(), null, 200, GOOD.saleFrom(), GOOD.saleUntil(), "CNY", List.of(tiers));
    }

    private static CohortPlan copy(
            LocalDate first,
            LocalDate last,
            LocalDate access,
            Integer seats,
            LocalDateTime from,
            LocalDateTime until,
            String currency,
            List<CohortPlan.Tier> tiers) {
        return new CohortPlan(GOOD.name(), first, last, access, false, seats, from, until, currency, tiers, false);
    }
}
