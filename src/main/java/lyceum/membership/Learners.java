package lyceum.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lyceum.community.Communities;
import lyceum.shared.CohortId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Who learns in a cohort, by the tickets that count today.
@Component
public class Learners {
    private final Members members;
    private final Communities communities;
    private final Clock clock;

    Learners(Members members, Communities communities, Clock clock) {
        this.members = members;
        this.communities = communities;
        this.clock = clock;
    }

    /// For everybody else the cohort does not exist.
    public Learner demand(PersonId person, CohortId cohort) {
        return of(person, cohort).orElseThrow(NotFound::new);
    }

    /// Empty for strangers, after a refund, and while a payment is disputed.
    public Optional<Learner> of(PersonId person, CohortId cohort) {
        return of(
                person,
                members.enrollments(person).stream()
                        .filter(one -> one.cohort().equals(cohort))
                        .toList());
    }

    /// Where access has ended for this person, and when; one question.
    public Map<CohortId, Learner> ended(PersonId person) {
        var ended = new LinkedHashMap<CohortId, Learner>();
        members.enrollments(person).stream()
                .collect(Collectors.groupingBy(Enrollment::cohort, LinkedHashMap::new, Collectors.toList()))
                .forEach((cohort, some) -> of(person, some)
                        .filter(learner -> !learner.isRunning())
                        .ifPresent(learner -> ended.put(cohort, learner)));
        return ended;
    }

    private Optional<Learner> of(PersonId person, List<Enrollment> ofOneCohort) {
        var here = ofOneCohort.stream()
                .filter(one -> one.state() != Enrollment.State.ENDED)
                .toList();
        if (here.stream().anyMatch(one -> one.state() == Enrollment.State.LIVE && isRunning(one)))
            return Optional.of(new Learner(person, null));
        if (here.stream().anyMatch(this::isRunning)) return Optional.empty();
        return here.stream()
                .map(Enrollment::accessUntil)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> new Learner(
                        person,
                        last.plusDays(1)
                                .atStartOfDay(communities
                                        .get(here.getFirst().community())
                                        .zone())
                                .toInstant()));
    }

    /// Everybody who can hand in today, in order of arrival.
    public List<PersonId> running(CohortId cohort) {
        return members.live(cohort).stream()
                .filter(this::isRunning)
                .map(Enrollment::person)
                .distinct()
                .toList();
    }

    /// The cohorts in which this person takes part today.
    public List<CohortId> cohorts(PersonId person) {
        return members.enrollments(person).stream()
                .filter(one -> one.state() == Enrollment.State.LIVE && isRunning(one))
                .map(Enrollment::cohort)
                .distinct()
                .toList();
    }

    private boolean isRunning(Enrollment one) {
        var until = one.accessUntil();
        return until == null
                || !until.isBefore(LocalDate.ofInstant(
                        clock.instant(), communities.get(one.community()).zone()));
    }
}
