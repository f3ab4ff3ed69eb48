package lyceum.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateRuleTest {
    private static final Instant DUE = Instant.parse("2027-01-14T12:00:00Z");

    /// Worked out by hand from the rule: percent of the possible points per started 24 hours; the floor is the least
    /// that a penalty leaves and never lifts a lower score.
    @ParameterizedTest
    @CsvSource({
        // percent a day, floor, possible, score, late by, credited in hundredths
        "10, 50, 20, 18, PT0S, 1800",
        "10, 50, 20, 18, PT-1S, 1800",
        "10, 50, 20, 18, PT1S, 1600",
        "10, 50, 20, 18, PT23H59M59S, 1600",
        "10, 50, 20, 18, PT24H, 1600",
        "10, 50, 20, 18, PT24H1S, 1400",
        "10, 50, 20, 18, PT48H, 1400",
        "10, 50, 20, 18, PT72H, 1200",
        "10, 50, 20, 18, PT96H, 1000",
        "10, 50, 20, 18, PT240H, 1000",
        "10, 50, 20, 18, PT2400H, 1000",
        "10, 50, 20, 20, PT1S, 1800",
        "10, 50, 20, 10, PT1S, 1000",
        "10, 50, 20, 9, PT1S, 900",
        "10, 50, 20, 9, PT2400H, 900",
        "10, 50, 20, 0, PT1S, 0",
        "10, 0, 20, 18, PT216H, 0",
        "10, 0, 20, 1, PT1S, 0",
        "10, 0, 20, 18, PT2400H, 0",
        "0, 0, 20, 18, PT2400H, 1800",
        "0, 50, 20, 9, PT2400H, 900",
        "100, 0, 20, 18, PT1S, 0",
        "100, 40, 20, 18, PT1S, 800",
        "100, 100, 20, 18, PT1S, 1800",
        "33, 0, 10, 10, PT1S, 670",
        "33, 0, 10, 10, PT25H, 340",
        "33, 0, 10, 10, PT49H, 10",
        "33, 0, 10, 10, PT73H, 0",
        "7, 25, 3, 3, PT1S, 279",
        "7, 25, 3, 3, PT300H, 75"
    })
    void worked_examples(int percent, int floor, int possible, int score, Duration late, long credited) {
        var rule = new LateRule(percent, floor);

        assertThat(rule.credited(score, possible, DUE.plus(late), DUE)).isEqualTo(credited);
    }

    @Test
    void ten_thousand_histories_are_credited_as_a_plain_oracle_says() {
        var chance = new Random(20270114);
        for (int i = 0; i < 10_000; i++) {
            var rule = new LateRule(chance.nextInt(101), chance.nextInt(101));
            int possible = 1 + chance.nextInt(300);
            int score = chance.nextInt(possible + 1);
            long late = chance.nextInt(40 * 86_400) - 86_400L;
            var handedIn = DUE.plusSeconds(late);

            assertThat(rule.credited(score, possible, handedIn, DUE))
                    .as("%s, %d of %d, %d s late", rule, score, possible, late)
                    .isEqualTo(oracle(rule, score, possible, late));
        }
    }

    /// Day by day, in decimals.
    private static long oracle(LateRule rule, int score, int possible, long late) {
        var left = BigDecimal.valueOf(score);
        var floor = BigDecimal.valueOf(possible).multiply(percent(rule.floorPercent()));
        for (long begun = 0; begun < late; begun += 86_400)
            left = left.subtract(BigDecimal.valueOf(possible).multiply(percent(rule.percentADay())));
        if (left.compareTo(floor) < 0) left = floor;
        if (left.compareTo(BigDecimal.valueOf(score)) > 0) left = BigDecimal.valueOf(score);
        return left.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).longValueExact();
    }

    private static BigDecimal percent(int of) {
        return BigDecimal.valueOf(of, 2);
    }
}
