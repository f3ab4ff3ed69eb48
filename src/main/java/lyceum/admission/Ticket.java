package lyceum.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import lyceum.course.CohortTerms;
import lyceum.course.PriceTier;
import lyceum.course.RefundRule;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.TierId;
import org.jspecify.annotations.Nullable;

/// What was agreed when the seat was held: later changes of the course change nothing here.
record Ticket(
        CommunityId community,
        CohortId cohort,
        PersonId buyer,
        TierId tier,
        Money price,
        RefundRule refundRule,
        LocalDate firstDay,
        @Nullable LocalDate accessUntil,
        ZoneId zone) {
    static Ticket of(CohortTerms terms, PriceTier tier, PersonId buyer) {
        return new Ticket(
                terms.community(),
                terms.id(),
                buyer,
                tier.id(),
                tier.price(),
                terms.refundRule(),
                terms.firstDay(),
                terms.accessUntil(),
                terms.zone());
    }

    /// From here on a refund is on request only.
    Instant refundableUntil(Instant paidAt) {
        return refundRule.end(paidAt, firstDay, zone);
    }
}
