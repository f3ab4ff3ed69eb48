package lyceum.course.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lyceum.community.CommunityFrame;
import lyceum.course.CohortTerms;
import lyceum.course.CohortTerms.State;
import lyceum.course.CoursePage;
import lyceum.course.Courses;
import lyceum.course.PriceTier;
import lyceum.course.SaleFigures.Figure;
import lyceum.language.Say;
import org.springframework.stereotype.Component;

/// Tells of each course in a catalogue which of its cohorts comes next, and what it costs now.
@Component
class Cards {
    private final Courses courses;
    private final Say say;
    private final Clock clock;

    Cards(Courses courses, Say say, Clock clock) {
        this.courses = courses;
        this.say = say;
        this.clock = clock;
    }

    List<Card> of(List<CoursePage> catalogue, Locale reader) {
        var now = clock.instant();
        var cohorts = catalogue.stream()
                .flatMap(page -> page.cohorts().stream())
                .map(CohortTerms::id)
                .toList();
        var figures = courses.figures(cohorts);
        return catalogue.stream()
                .map(page -> next(page.cohorts(), now)
                        .map(cohort -> card(page, cohort, figures.getOrDefault(cohort.id(), Figure.NONE), now, reader))
                        .orElseGet(() -> planned(page, reader)))
                .toList();
    }

    /// The one that can be bought now and begins first; else the one whose sale opens first; else the last one.
    static Optional<CohortTerms> next(List<CohortTerms> cohorts, Instant now) {
        return cohorts.stream()
                .filter(cohort -> cohort.isOnSaleAt(now))
                .min(CohortTerms.BY_FIRST_DAY)
                .or(() -> cohorts.stream()
                        .filter(cohort -> isToCome(cohort, now))
                        .min(Comparator.comparing(CohortTerms::saleFrom)))
                .or(() -> cohorts.stream().max(CohortTerms.BY_FIRST_DAY));
    }

    private static boolean isToCome(CohortTerms cohort, Instant now) {
        return cohort.state() == State.PUBLISHED && now.isBefore(cohort.saleFrom());
    }

    private Card card(CoursePage page, CohortTerms cohort, Figure sale, Instant now, Locale reader) {
        var when = say.text(reader, "course.card.when", cohort.name(), cohort.firstDay());
        if (isToCome(cohort, now)) {
            var opens = say.moment(reader, cohort.saleFrom(), cohort.zone());
            return card(page, reader, when, "", say.text(reader, "course.card.opens", opens), false);
        }
        if (!cohort.isOnSaleAt(now)) return card(page, reader, when, "", say.text(reader, "course.card.closed"), false);
        if (sale.isSoldOut(cohort.seats()))
            return card(page, reader, when, "", say.text(reader, "course.card.sold-out"), false);
        return PriceTier.now(cohort.tiers(), sale.usedByTier(), now)
                .map(tier -> card(page, reader, when, price(tier, reader), say.text(reader, "course.card.open"), true))
                .orElseGet(() -> card(page, reader, when, "", say.text(reader, "course.card.closed"), false));
    }

    private String price(PriceTier tier, Locale reader) {
        return tier.price().isFree() ? say.text(reader, "course.card.free") : say.money(reader, tier.price());
    }

    private Card planned(CoursePage page, Locale reader) {
        return card(page, reader, say.text(reader, "course.card.none"), "", "", false);
    }

    private static Card card(CoursePage page, Locale reader, String when, String price, String state, boolean open) {
        var path = CommunityFrame.path(page.community().community()) + "/courses/"
                + page.course().slug();
        return new Card(
                page.course().title().in(reader), page.course().summary().in(reader), path, when, price, state, open);
    }
}
