package lyceum.admission.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import lyceum.admission.Admissions;
import lyceum.admission.Sale;
import lyceum.shared.CohortId;
import org.springframework.stereotype.Component;

/// How sales stand, a second old at most: so a thousand open screens of one cohort ask the database once a second.
@Component
class SalesSeen {
    private static final Duration OLDEST = Duration.ofSeconds(1);

    private final Admissions admissions;
    private final Cache<CohortId, Sale> seen =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(OLDEST).build();

    SalesSeen(Admissions admissions) {
        this.admissions = admissions;
    }

    Sale of(CohortId cohort) {
        return Objects.requireNonNull(seen.get(cohort, admissions::sale));
    }
}
