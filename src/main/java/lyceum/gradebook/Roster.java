package lyceum.gradebook;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import lyceum.shared.CohortId;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;

/// Those learners of a cohort whom a search found, in the order of their numbers. Only [Gradebook] makes one, and it
/// asks again who reads with each page; an open screen keeps 16 bytes for each learner.
public final class Roster {
    private final CohortId cohort;
    private final long[] people;
    private final long[] numbers;

    Roster(CohortId cohort, SequencedMap<PersonId, MemberNumber> found) {
        this.cohort = cohort;
        this.people = found.keySet().stream().mapToLong(PersonId::value).toArray();
        this.numbers = found.values().stream().mapToLong(MemberNumber::value).toArray();
    }

    public CohortId cohort() {
        return cohort;
    }

    public int size() {
        return people.length;
    }

    SequencedMap<PersonId, MemberNumber> page(int offset, int limit) {
        var page = new LinkedHashMap<PersonId, MemberNumber>();
        int from = Math.clamp(offset, 0, people.length);
        int to = Math.min(people.length, from + limit);
        for (int i = from; i < to; i++) page.put(new PersonId(people[i]), new MemberNumber(numbers[i]));
        return page;
    }
}
