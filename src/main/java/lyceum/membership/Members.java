package lyceum.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
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
    private final ManyNumbers many;

    Members(Numbers numbers, Enrollments enrollments, AccessRule access, ManyNumbers many) {
        this.numbers = numbers;
        this.enrollments = enrollments;
        this.access = access;
        this.many = many;
    }

    /// Inside the caller's transaction; the same order again answers the same number and changes nothing. Many at once
    /// get their numbers in their order, in one line for each community.
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<OrderId, MemberNumber> enroll(List<Enrollment> all) {
        var given = new HashMap<OrderId, MemberNumber>();
        var byCommunity = all.stream()
                .collect(Collectors.groupingBy(
                        Enrollment::community,
                        () -> new TreeMap<>(Comparator.comparingLong(CommunityId::value)),
                        Collectors.toList()));
        byCommunity.forEach((community, some) -> {
            var people = some.stream().map(Enrollment::person).distinct().toList();
            var numbered = numbers.give(community, people, some.getFirst().since());
            for (var one : some) given.put(one.order(), Objects.requireNonNull(numbered.get(one.person())));
        });
        enrollments.begin(all);
        return given;
    }

    /// Many orders of one cohort at once, none of which was enrolled before, each of another person; numbers in the
    /// order of the map. Inside the caller's transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<PersonId, MemberNumber> enrollAll(
            SequencedMap<OrderId, PersonId> orders,
            CommunityId community,
            CohortId cohort,
            @Nullable LocalDate accessUntil,
            Instant at) {
        var given = many.give(community, List.copyOf(orders.sequencedValues()), at);
        many.enroll(orders, community, cohort, accessUntil, at);
        return given;
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
        var given = numbers.of(person);
        access.prepare(given.stream().map(Numbers.Given::community).toList());
        return given.stream()
                .map(n -> new Membership(
                        person,
                        n.community(),
                        n.number(),
                        n.since(),
                        access.state(n.community(), byCommunity.getOrDefault(n.community(), List.of()))))
                .toList();
    }

    /// The numbers of one person, the oldest first; one query.
    @Transactional(readOnly = true)
    public Map<CommunityId, MemberNumber> numbers(PersonId person) {
        var given = new LinkedHashMap<CommunityId, MemberNumber>();
        numbers.of(person).forEach(one -> given.put(one.community(), one.number()));
        return given;
    }

    @Transactional(readOnly = true)
    public Map<PersonId, MemberNumber> numbers(CommunityId community, Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : numbers.of(community, people);
    }

    /// Whose number that is.
    @Transactional(readOnly = true)
    public Optional<PersonId> withNumber(CommunityId community, MemberNumber number) {
        return numbers.holder(community, number);
    }

    /// Whose numbers these are; those that were never given are missing.
    @Transactional(readOnly = true)
    public Map<MemberNumber, PersonId> withNumbers(CommunityId community, Collection<MemberNumber> some) {
        return some.isEmpty() ? Map.of() : numbers.holders(community, some);
    }

    /// Who got the numbers after that one, in their order, so many at most.
    @Transactional(readOnly = true)
    public SequencedMap<PersonId, MemberNumber> after(CommunityId community, long number, int limit) {
        var given = new LinkedHashMap<PersonId, MemberNumber>();
        numbers.after(community, number, limit).forEach(one -> given.put(one.person(), one.number()));
        return given;
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

    /// Everybody who has a live ticket of that cohort, in order of arrival, for rooms that have asked who may know.
    public List<Enrollment> live(CohortId cohort) {
        return enrollments.live(cohort);
    }

    /// What these people have anywhere, in any state; one query.
    @Transactional(readOnly = true)
    public Map<PersonId, List<Enrollment>> enrollments(Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : enrollments.of(people);
    }

    /// What these people have in one community, in any state; one query.
    @Transactional(readOnly = true)
    public Map<PersonId, List<Enrollment>> enrollments(CommunityId community, Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : enrollments.of(community, people);
    }

    /// Whose tickets of that cohort were not given back, in the order of their numbers; one query.
    @Transactional(readOnly = true)
    public SequencedMap<PersonId, MemberNumber> in(CohortId cohort) {
        return enrollments.numbered(cohort);
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
