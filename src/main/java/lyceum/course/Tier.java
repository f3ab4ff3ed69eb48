package lyceum.course;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Currency;
import lyceum.shared.Bilingual;
import lyceum.shared.Money;
import lyceum.shared.TierId;
import org.jspecify.annotations.Nullable;

@Embeddable
class Tier {
    private long id;
    private String nameZh = "";
    private String nameEn = "";
    private long priceMinor;
    private @Nullable Instant untilAt;
    private @Nullable Integer firstCount;

    protected Tier() {}

    Tier(PriceTier tier) {
        id = tier.id().value();
        nameZh = tier.name().zh();
        nameEn = tier.name().en();
        priceMinor = tier.price().minor();
        untilAt = tier.until();
        firstCount = tier.first();
    }

    PriceTier in(Currency currency) {
        return new PriceTier(
                new TierId(id), new Bilingual(nameZh, nameEn), new Money(currency, priceMinor), untilAt, firstCount);
    }
}
