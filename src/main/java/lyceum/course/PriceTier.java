package lyceum.course;

import java.time.Instant;
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
        @Nullable Integer first) {}
