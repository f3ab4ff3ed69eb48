package lyceum.course;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lyceum.shared.CohortId;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// Who asked to cancel a cohort.
@Component
class CourseTraces implements Keeper {
    private final Courses courses;

    CourseTraces(Courses courses) {
        this.courses = courses;
    }

    @Override
    public String room() {
        return "course";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("cohort_cancellation", "asked_by", Stays.DUTY).told("cancellations", """
                        select cohort_id as cohort, asked_at, why as reason
                        from cohort_cancellation
                        where asked_by = :person
                        order by cohort_id"""));
    }

    @Override
    public Optional<String> called(String label, long id, Locale reader) {
        if (!label.equals("cohort")) return Optional.empty();
        Map<CohortId, CohortTerms> known = courses.terms(Set.of(new CohortId(id)));
        return known.values().stream()
                .findFirst()
                .map(terms ->
                        terms.courseTitle().in(reader) + " · " + terms.name().in(reader));
    }
}
