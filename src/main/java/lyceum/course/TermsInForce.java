package lyceum.course;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lyceum.community.Communities;
import lyceum.shared.CohortId;
import lyceum.shared.CourseId;
import lyceum.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Cohorts' terms, read once and kept until somebody changes them: buying a ticket asks for them again and again.
@Component
class TermsInForce {
    private static final int REMEMBERED = 20_000;
    /// Another node may have changed them; so long they may be out of date there.
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private final AllCohorts cohorts;
    private final AllCourses courses;
    private final Communities communities;
    private final Cache<CohortId, CohortTerms> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(AT_MOST)
            .build();

    TermsInForce(AllCohorts cohorts, AllCourses courses, Communities communities) {
        this.cohorts = cohorts;
        this.courses = courses;
        this.communities = communities;
    }

    CohortTerms of(CohortId cohort) {
        var terms = known.getAll(Set.of(cohort), this::read).get(cohort);
        if (terms == null) throw new NotFound();
        return terms;
    }

    Map<CohortId, CohortTerms> of(Collection<CohortId> wanted) {
        return known.getAll(Set.copyOf(wanted), this::read);
    }

    private Map<CohortId, CohortTerms> read(Set<? extends CohortId> wanted) {
        return terms(cohorts.findByIdIn(wanted.stream().map(CohortId::value).toList()));
    }

    /// Past the cache, in two queries whatever their number.
    Map<CohortId, CohortTerms> terms(Collection<Cohort> found) {
        var texts =
                courses
                        .findAllById(found.stream()
                                .map(cohort -> cohort.course().value())
                                .collect(Collectors.toSet()))
                        .stream()
                        .map(Course::texts)
                        .collect(Collectors.toMap(CourseTexts::id, Function.<CourseTexts>identity()));
        communities.profiles(found.stream().map(Cohort::community).collect(Collectors.toSet()));
        var terms = new HashMap<CohortId, CohortTerms>();
        for (var cohort : found) {
            CourseId course = cohort.course();
            var says = texts.get(course);
            if (says != null)
                terms.put(
                        cohort.id(),
                        cohort.terms(says, communities.get(cohort.community()).zone()));
        }
        return terms;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(TermsChanged changed) {
        known.invalidateAll(changed.cohorts());
    }

    /// Those that were read meanwhile, inside the change's own transaction too, are forgotten when it ends.
    record TermsChanged(Collection<CohortId> cohorts) {}
}
