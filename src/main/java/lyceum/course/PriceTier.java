package lyceum.course;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.shared.Bilingual;
import lyceum.shared.Money;
import lyceum.shared.TierId;
import org.jspecify.annotations.Nullable;

/// One price of a cohort's ticket. The first tier, in their order, that is neither over nor used up is what a ticket
/// costs now.
/// @param until early bird: over at this moment; null: not bound to a date
/// @param first early bird: for so many tickets; null: not bound to a count
public record PriceTier(
        TierId id,
        Bilingual name,
        Money price,
        @Nullable Instant until,
        @Nullable Integer first) {
    public boolean isOpen(int used, Instant now) {
        return (until == null || now.isBefore(until)) && (first == null || used < first);
    }

    /// What a ticket costs now; empty when every tier is over or used up.
    public static Optional<PriceTier> now(List<PriceTier> tiers, Map<TierId, Integer> used, Instant now) {
        return tiers.stream()
                .filter(tier -> tier.isOpen(used.getOrDefault(tier.id(), 0), now))
                .findFirst();
    }

    CohortPlan.Tier plan(ZoneId zone) {
        return new CohortPlan.Tier(
                id, name, price.major(), until == null ? null : LocalDateTime.ofInstant(until, zone), first);
    }
}
