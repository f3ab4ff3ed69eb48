package lyceum.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import lyceum.shared.Seats;
import org.jspecify.annotations.Nullable;

/// Everything about a cohort that buying a ticket needs; one query, cached until the course changes it.
/// @param slug the course's part of the URL: `/c/{community}/courses/{slug}`
/// @param accessUntil the last day on which a member of the cohort reads it, or null for good
/// @param saleFrom the sale is open from here, on the server's clock
/// @param saleUntil and until here, exclusive
/// @param delayedMethods whether methods that take days to pay may be used (off by default for limited seats)
/// @param rounds what the ticket page says of rounds (轮换) in its learner groups; empty where they hold none
public record CohortTerms(
        CohortId id,
        CourseId course,
        CommunityId community,
        String slug,
        Bilingual courseTitle,
        Bilingual name,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalDate accessUntil,
        Seats seats,
        Instant saleFrom,
        Instant saleUntil,
        Currency currency,
        List<PriceTier> tiers,
        RefundRule refundRule,
        boolean delayedMethods,
        Bilingual rounds,
        State state,
        ZoneId zone) {
    /// DRAFT is seen by staff only; PUBLISHED is on its page and sold within its window; CLOSED is on its page and
    /// not
    /// sold; CANCELLED gave everybody their money back.
    public enum State {
        DRAFT,
        PUBLISHED,
        CLOSED,
        CANCELLED
    }

    public static final Comparator<CohortTerms> BY_FIRST_DAY = Comparator.comparing(CohortTerms::firstDay)
            .thenComparing(terms -> terms.id().value());

    public boolean isOnSaleAt(Instant now) {
        return state == State.PUBLISHED && !now.isBefore(saleFrom) && now.isBefore(saleUntil);
    }

    /// Whether its learner groups hold rounds.
    public boolean holdsRounds() {
        return !rounds.isEmpty();
    }

    /// As its page will show it once it is on sale.
    CohortTerms asOffered() {
        return new CohortTerms(
                id,
                course,
                community,
                slug,
                courseTitle,
                name,
                firstDay,
                lastDay,
                accessUntil,
                seats,
                saleFrom,
                saleUntil,
                currency,
                tiers,
                refundRule,
                delayedMethods,
                rounds,
                State.PUBLISHED,
                zone);
    }

    /// As its owner wrote it, to be changed.
    public CohortPlan plan() {
        return new CohortPlan(
                name,
                firstDay,
                lastDay,
                accessUntil,
                seats.isUnlimited(),
                seats.limit(),
                LocalDateTime.ofInstant(saleFrom, zone),
                LocalDateTime.ofInstant(saleUntil, zone),
                currency.getCurrencyCode(),
                tiers.stream().map(tier -> tier.plan(zone)).toList(),
                delayedMethods,
                holdsRounds());
    }
}
