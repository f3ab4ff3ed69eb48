package lyceum.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryRuleTest {
    private static final Instant NOW = Instant.parse("2027-01-06T01:00:00Z");

    @Test
    void at_first_soon_then_later_and_in_the_end_not_by_itself() {
        assertThat(RetryRule.again(Delivery.Why.UNEXPECTED, 1, NOW)).isEqualTo(NOW.plusSeconds(10));
        assertThat(RetryRule.again(Delivery.Why.UNEXPECTED, 5, NOW)).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(RetryRule.again(Delivery.Why.UNEXPECTED, 6, NOW)).isNull();
    }

    @Test
    void what_cannot_mend_itself_is_not_tried_by_itself() {
        assertThat(RetryRule.again(Delivery.Why.GONE, 1, NOW)).isNull();
        assertThat(RetryRule.again(Delivery.Why.SENDER, 1, NOW)).isNull();
    }
}
