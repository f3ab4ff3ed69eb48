package lyceum.admission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.course.PriceTier;
import lyceum.shared.TierId;

/// What a ticket costs: the first tier, in their order, that is neither over nor used up.
final class PriceNow {
    private PriceNow() {}

    static Optional<PriceTier> of(List<PriceTier> tiers, Map<TierId, Integer> used, Instant now) {
        return tiers.stream()
                .filter(tier -> tier.until() == null || now.isBefore(tier.until()))
                .filter(tier -> tier.first() == null || used.getOrDefault(tier.id(), 0) < tier.first())
                .findFirst();
    }
}
