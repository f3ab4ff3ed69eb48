package lyceum.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import lyceum.course.CohortTerms;
import lyceum.course.PriceTier;
import lyceum.course.RefundRule;
import lyceum.discount.Discounted;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.TierId;
import org.jspecify.annotations.Nullable;

/// What was agreed when the seat was held: later changes of the course change nothing here.
/// @param discounted the code that made the price what it is, or null
/// @param rounds what was said of rounds in its learner groups; empty where nothing was
record Ticket(
        CommunityId community,
        CohortId cohort,
        PersonId buyer,
        TierId tier,
        Money price,
        @Nullable Discounted discounted,
        RefundRule refundRule,
        LocalDate firstDay,
        @Nullable LocalDate accessUntil,
        ZoneId zone,
        Bilingual rounds) {
    static Ticket of(CohortTerms terms, PriceTier tier, PersonId buyer) {
        return of(terms, tier, null, buyer);
    }

    static Ticket of(CohortTerms terms, PriceTier tier, @Nullable Discounted discounted, PersonId buyer) {
        return new Ticket(
                terms.community(),
                terms.id(),
                buyer,
                tier.id(),
                discounted == null ? tier.price() : discounted.price(),
                discounted,
                terms.refundRule(),
                terms.firstDay(),
                terms.accessUntil(),
                terms.zone(),
                terms.rounds());
    }

    /// Given away: it costs nothing and uses none of the tiers.
    static Ticket complimentary(CohortTerms terms, PersonId buyer) {
        return new Ticket(
                terms.community(),
                terms.id(),
                buyer,
                Complimentary.TIER,
                new Money(terms.currency(), 0),
                null,
                terms.refundRule(),
                terms.firstDay(),
                terms.accessUntil(),
                terms.zone(),
                terms.rounds());
    }

    /// The same ticket at the price that a code gives it.
    Ticket with(Discounted code) {
        return new Ticket(
                community, cohort, buyer, tier, code.price(), code, refundRule, firstDay, accessUntil, zone, rounds);
    }

    /// From here on a refund is on request only.
    Instant refundableUntil(Instant paidAt) {
        return refundRule.end(paidAt, firstDay, zone);
    }
}
