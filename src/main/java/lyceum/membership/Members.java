package lyceum.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Members, their numbers and enrollments. Admission orders; everybody reads.
@Service
public class Members {
    private final Numbers numbers;
    private final Enrollments enrollments;
    private final AccessRule access;

    Members(Numbers numbers, Enrollments enrollments, AccessRule access) {
        this.numbers = numbers;
        this.enrollments = enrollments;
        this.access = access;
    }

    /// Inside the caller's transaction; the same order again answers the same number and changes nothing.
    @Transactional(propagation = Propagation.MANDATORY)
    public MemberNumber enroll(
            OrderId order,
            PersonId person,
            CommunityId community,
            CohortId cohort,
            @Nullable LocalDate accessUntil,
            Instant at) {
        var number = numbers.give(community, person, at);
        enrollments.begin(new Enrollment(order, person, community, cohort, at, accessUntil, Enrollment.State.LIVE));
        return number;
    }

    /// Takes away exactly what that order gave; the number stays. Idempotent.
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(OrderId order, Instant at) {
        enrollments.end(order, at);
    }

    /// While its payment is disputed, what the order gave rests. Idempotent.
    @Transactional(propagation = Propagation.MANDATORY)
    public void suspend(OrderId order) {
        enrollments.move(order, Enrollment.State.LIVE, Enrollment.State.SUSPENDED);
    }

    /// The dispute was won. Idempotent.
    @Transactional(propagation = Propagation.MANDATORY)
    public void restore(OrderId order) {
        enrollments.move(order, Enrollment.State.SUSPENDED, Enrollment.State.LIVE);
    }

    @Transactional(readOnly = true)
    public Optional<Membership> of(PersonId person, CommunityId community) {
        return of(person).stream().filter(m -> m.community().equals(community)).findAny();
    }

    /// Oldest first.
    @Transactional(readOnly = true)
    public List<Membership> of(PersonId person) {
        var byCommunity = enrollments(person).stream().collect(Collectors.groupingBy(Enrollment::community));
        return numbers.of(person).stream()
                .map(n -> new Membership(
                        person,
                        n.community(),
                        n.number(),
                        n.since(),
                        access.state(n.community(), byCommunity.getOrDefault(n.community(), List.of()))))
                .toList();
    }

    @Transactional(readOnly = true)
    public Map<PersonId, MemberNumber> numbers(CommunityId community, Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : numbers.of(community, people);
    }

    /// How many numbers a community has given.
    @Transactional(readOnly = true)
    public long numbersGiven(CommunityId community) {
        return numbers.given(community);
    }

    /// Oldest first, in any state.
    @Transactional(readOnly = true)
    public List<Enrollment> enrollments(PersonId person) {
        return enrollments.of(person);
    }

    @Transactional(readOnly = true)
    public Optional<Enrollment> enrollment(OrderId order) {
        return enrollments.of(order);
    }

    /// What is wrong with numbers and enrollments, as sentences for whoever keeps the books; empty when all is well.
    @Transactional(readOnly = true)
    public List<String> faults() {
        return numbers.faults();
    }

    /// Running enrollments by cohort, for whoever compares the books.
    @Transactional(readOnly = true)
    public Map<CohortId, Integer> seated() {
        return enrollments.seated();
    }
}
