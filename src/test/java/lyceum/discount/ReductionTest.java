package lyceum.discount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import lyceum.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReductionTest {
    @ParameterizedTest
    @CsvSource({
        "CNY, 49900, 20, 39920",
        "CNY, 49999, 33, 33499", // 33 499.33
        "CNY, 1, 50, 0", // half a fen is the buyer's
        "CNY, 3, 50, 1", // 1.5
        "JPY, 4999, 15, 4249", // 4 249.15
        "KWD, 10000, 15, 8500",
        "KWD, 10010, 15, 8510", // 8 508.5, in tens
        "CNY, 49900, 100, 0"
    })
    void a_percentage_is_taken_off_in_the_currencys_own_decimals(String currency, long price, int percent, long left) {
        assertThat(new Reduction.Percent(percent).of(Money.of(currency, price))).isEqualTo(Money.of(currency, left));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void a_percentage_lies_between_one_and_a_hundred(int percent) {
        assertThatExceptionOfType(PercentIsOdd.class).isThrownBy(() -> new Reduction.Percent(percent));
    }

    @Test
    void an_amount_never_takes_off_more_than_the_price() {
        var hundred = new Reduction.Amount(Money.of("CNY", 10_000));

        assertThat(hundred.of(Money.of("CNY", 49_900))).isEqualTo(Money.of("CNY", 39_900));
        assertThat(hundred.of(Money.of("CNY", 9_900))).isEqualTo(Money.of("CNY", 0));
    }

    @Test
    void an_amount_that_no_till_can_take_is_refused() {
        assertThatExceptionOfType(AmountIsTooFine.class)
                .isThrownBy(() -> new Reduction.Amount(Money.of("KWD", 1_234)))
                .satisfies(refusal -> assertThat(refusal.arguments())
                        .containsExactly(Money.of("KWD", 1_230), Money.of("KWD", 1_240)));
    }

    @Test
    void an_amount_is_of_one_currency() {
        assertThatExceptionOfType(CodeIsInAnotherCurrency.class)
                .isThrownBy(() -> new Reduction.Amount(Money.of("CNY", 100)).of(Money.of("JPY", 5_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new-year", " NEW-YEAR ", "ＮＥＷ－ＹＥＡＲ", "new -year"})
    void a_code_is_the_same_however_it_is_typed(String typed) {
        assertThat(DiscountCode.typed(typed)).isEqualTo(new DiscountCode("NEW-YEAR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "new year!", "<script>", "ÄÖÜß"})
    void what_no_code_can_be_is_refused(String typed) {
        assertThatExceptionOfType(CodeIsOdd.class).isThrownBy(() -> DiscountCode.typed(typed));
        assertThatExceptionOfType(CodeIsOdd.class).isThrownBy(() -> DiscountCode.typed("A".repeat(1_000_000)));
    }

    @Test
    void a_limit_and_a_window_make_sense() {
        var code = new DiscountCode("SPRING");
        var half = new Reduction.Percent(50);
        var noon = Instant.parse("2026-12-24T12:00:00Z");

        assertThatExceptionOfType(TicketsOutOfRange.class)
                .isThrownBy(() -> new DiscountPlan(code, half, 0, null, null));
        assertThatExceptionOfType(WindowIsEmpty.class).isThrownBy(() -> new DiscountPlan(code, half, null, noon, noon));
    }
}
