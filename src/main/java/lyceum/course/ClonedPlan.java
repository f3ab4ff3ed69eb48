package lyceum.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import lyceum.shared.Bilingual;
import org.jspecify.annotations.Nullable;

/// What a cohort's own terms become in the next term. Pure.
final class ClonedPlan {
    private static final Bilingual ITSELF = new Bilingual("", "");

    private final CohortTerms before;
    private final NextTerm term;
    private final Instant saleFrom;
    private final Instant saleUntil;

    ClonedPlan(CohortTerms before, NextTerm term) {
        this.before = before;
        this.term = term;
        this.saleFrom = term.ahead(before.saleFrom());
        this.saleUntil = saleUntil();
    }

    /// A sale that would be over ends when the term begins, at the latest a day later.
    private Instant saleUntil() {
        var moved = term.moved(before.saleUntil());
        if (moved.isAfter(saleFrom)) return moved;
        if (term.begins().isAfter(saleFrom)) return term.begins();
        return term.firstDay().plusDays(1).atStartOfDay(term.zone()).toInstant();
    }

    CohortPlan plan(Bilingual name) {
        return new CohortPlan(
                name,
                term.moved(before.firstDay()),
                term.moved(before.lastDay()),
                moved(before.accessUntil()),
                before.seats().isUnlimited(),
                before.seats().limit(),
                local(saleFrom),
                local(saleUntil),
                before.currency().getCurrencyCode(),
                tiers(),
                before.delayedMethods(),
                before.holdsRounds());
    }

    List<MovedDate> dates() {
        var dates = new ArrayList<MovedDate>();
        dates.add(day("course.cohort.form.first-day", before.firstDay()));
        dates.add(day("course.cohort.form.last-day", before.lastDay()));
        if (before.accessUntil() != null) dates.add(day("course.cohort.form.access", before.accessUntil()));
        dates.add(MovedDate.of("course.cohort.form.sale-from", ITSELF, before.saleFrom(), saleFrom, term));
        dates.add(MovedDate.of("course.cohort.form.sale-until", ITSELF, before.saleUntil(), saleUntil, term));
        for (int i = 0; i < before.tiers().size(); i++) {
            var tier = before.tiers().get(i);
            if (tier.until() == null) continue;
            var after = until(i);
            dates.add(new MovedDate(
                    "course.clone.tier",
                    tier.name(),
                    tier.until(),
                    after,
                    false,
                    after != null && !after.equals(term.moved(tier.until()))));
        }
        return dates;
    }

    private List<CohortPlan.Tier> tiers() {
        var tiers = new ArrayList<CohortPlan.Tier>();
        for (int i = 0; i < before.tiers().size(); i++) {
            var tier = before.tiers().get(i);
            var until = until(i);
            if (tier.until() == null || until != null)
                tiers.add(new CohortPlan.Tier(
                        null, tier.name(), tier.price().major(), until == null ? null : local(until), tier.first()));
        }
        return tiers;
    }

    /// A tier that would be over before the sale begins is left out; the last one, which nobody can do without, holds
    /// as long as the sale.
    private @Nullable Instant until(int place) {
        var until = before.tiers().get(place).until();
        if (until == null) return null;
        var moved = term.moved(until);
        if (moved.isAfter(saleFrom)) return moved;
        return place == before.tiers().size() - 1 ? saleUntil : null;
    }

    private MovedDate day(String what, LocalDate day) {
        return new MovedDate(
                what,
                ITSELF,
                day.atStartOfDay(term.zone()).toInstant(),
                term.moved(day).atStartOfDay(term.zone()).toInstant(),
                true,
                false);
    }

    private @Nullable LocalDate moved(@Nullable LocalDate day) {
        return day == null ? null : term.moved(day);
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, term.zone());
    }
}
