package lyceum.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lyceum.shared.Bilingual;
import lyceum.shared.Money;
import lyceum.shared.TierId;
import org.junit.jupiter.api.Test;

class PriceTierTest {
    private static final Instant MARCH = Instant.parse("2027-03-01T00:00:00Z");
    private static final PriceTier EARLY =
            new PriceTier(new TierId(1), Bilingual.of("Early"), Money.of("CNY", 39_900), MARCH, 60);
    private static final PriceTier REGULAR =
            new PriceTier(new TierId(2), Bilingual.of("Regular"), Money.of("CNY", 49_900), null, null);
    private static final List<PriceTier> TIERS = List.of(EARLY, REGULAR);

    @Test
    void the_early_bird_flies_until_it_is_used_up() {
        assertThat(PriceTier.now(TIERS, Map.of(EARLY.id(), 59), MARCH.minusNanos(1)))
                .contains(EARLY);
        assertThat(PriceTier.now(TIERS, Map.of(EARLY.id(), 60), MARCH.minusNanos(1)))
                .contains(REGULAR);
    }

    @Test
    void the_early_bird_flies_until_its_moment_and_not_at_it() {
        assertThat(PriceTier.now(TIERS, Map.of(), MARCH.minusNanos(1))).contains(EARLY);
        assertThat(PriceTier.now(TIERS, Map.of(), MARCH)).contains(REGULAR);
    }

    @Test
    void when_every_tier_is_over_there_is_no_price() {
        assertThat(PriceTier.now(List.of(EARLY), Map.of(), MARCH)).isEmpty();
    }
}
