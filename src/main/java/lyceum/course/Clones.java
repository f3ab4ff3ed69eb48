package lyceum.course;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A cohort taken over into the next term: every moved date is shown first, then all of it is made at once, as a draft.
@Service
public class Clones {
    private static final LocalDate LATEST = LocalDate.of(2095, 12, 31);

    private final Courses courses;
    private final TermsInForce terms;
    private final ObjectProvider<CohortPart> parts;
    private final Roles roles;
    private final Audit audit;
    private final Clock clock;

    Clones(
            Courses courses,
            TermsInForce terms,
            ObjectProvider<CohortPart> parts,
            Roles roles,
            Audit audit,
            Clock clock) {
        this.courses = courses;
        this.terms = terms;
        this.parts = parts;
        this.roles = roles;
        this.audit = audit;
        this.clock = clock;
    }

    /// The first day after both the old term and today that is the same day of the week.
    public LocalDate proposal(CohortId from) {
        var before = terms.of(from);
        var earliest = earliest(before);
        var after = before.lastDay().isBefore(earliest)
                ? earliest
                : before.lastDay().plusDays(1);
        return after.with(TemporalAdjusters.nextOrSame(before.firstDay().getDayOfWeek()));
    }

    /// Writes nothing.
    @Transactional(readOnly = true)
    public ClonePreview preview(PersonId by, CohortId from, LocalDate firstDay) {
        var before = terms.of(from);
        roles.demand(by, Act.EDIT_COURSE, before.community(), from);
        var earliest = earliest(before);
        if (firstDay.isBefore(earliest)) throw new CloneFault.FirstDayIsPast(earliest);
        if (firstDay.isAfter(LATEST)) throw new CloneFault.YearIsTooFar(LATEST);
        return previewed(before, NextTerm.of(before, firstDay, clock.instant()));
    }

    /// Does what was shown, or nothing where that is not what would be done any more.
    @Transactional
    public CohortId carryOut(PersonId by, ClonePreview seen, Bilingual name) {
        var before = terms.of(seen.from());
        roles.demand(by, Act.EDIT_COURSE, before.community(), seen.from());
        var now = clock.instant();
        boolean isFresh = seen.dates().stream()
                .map(MovedDate::after)
                .filter(Objects::nonNull)
                .noneMatch(after -> after.isBefore(now));
        if (!isFresh || !seen.equals(previewed(before, seen.term()))) throw new CloneFault.DatesHaveMoved();
        var to = courses.plan(by, before.course(), new ClonedPlan(before, seen.term()).plan(name));
        inOrder().forEach(part -> part.copy(by, seen.from(), to, seen.term()));
        audit.record(by, "cohort.cloned", to, seen.from().text());
        return to;
    }

    private ClonePreview previewed(CohortTerms before, NextTerm term) {
        var dates = new ArrayList<>(new ClonedPlan(before, term).dates());
        inOrder().forEach(part -> dates.addAll(part.moved(before.id(), term)));
        return new ClonePreview(before.id(), term, dates);
    }

    private List<CohortPart> inOrder() {
        return parts.stream().sorted(Comparator.comparingInt(CohortPart::order)).toList();
    }

    private LocalDate earliest(CohortTerms before) {
        Instant now = clock.instant();
        return LocalDate.ofInstant(now, before.zone()).plusDays(1);
    }
}
