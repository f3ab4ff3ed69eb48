package lyceum.course;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import lyceum.shared.Bilingual;
import lyceum.shared.Refusal;
import lyceum.shared.TierId;
import org.jspecify.annotations.Nullable;

/// A cohort as its owner writes it, not yet checked; what is null was left empty.
/// @param seats null with `unlimited`
/// @param saleFrom on the clock of the community's zone
/// @param currency three letters, as in CNY
/// @param rounds whether its learner groups hold rounds (轮换), which the ticket page says then
public record CohortPlan(
        Bilingual name,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate accessUntil,
        boolean unlimited,
        @Nullable Integer seats,
        @Nullable LocalDateTime saleFrom,
        @Nullable LocalDateTime saleUntil,
        String currency,
        List<Tier> tiers,
        boolean delayedMethods,
        boolean rounds) {
    /// @param id of the tier that this changes; null for a new one
    /// @param price in major units, as people write it
    /// @param until on the clock of the community's zone
    public record Tier(
            @Nullable TierId id,
            Bilingual name,
            @Nullable BigDecimal price,
            @Nullable LocalDateTime until,
            @Nullable Integer first) {}

    public CohortPlan {
        tiers = List.copyOf(tiers);
    }

    /// One whose learner groups hold no rounds, as usual.
    public CohortPlan(
            Bilingual name,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate accessUntil,
            boolean unlimited,
            @Nullable Integer seats,
            @Nullable LocalDateTime saleFrom,
            @Nullable LocalDateTime saleUntil,
            String currency,
            List<Tier> tiers,
            boolean delayedMethods) {
        this(
                name,
                firstDay,
                lastDay,
                accessUntil,
                unlimited,
                seats,
                saleFrom,
                saleUntil,
                currency,
                tiers,
                delayedMethods,
                false);
    }

    /// Everything that is wrong with it, each beside its field; empty when it can stand.
    public List<Refusal> faults(ZoneId zone) {
        return CohortRules.faults(this, zone);
    }

    static @Nullable Instant moment(@Nullable LocalDateTime local, ZoneId zone) {
        return local == null ? null : local.atZone(zone).toInstant();
    }

    /// The same, whether or not its learner groups hold rounds.
    public CohortPlan withRounds(boolean held) {
        return new CohortPlan(
                name,
                firstDay,
                lastDay,
                accessUntil,
                unlimited,
                seats,
                saleFrom,
                saleUntil,
                currency,
                tiers,
                delayedMethods,
                held);
    }
}
