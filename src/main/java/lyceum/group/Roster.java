package lyceum.group;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lyceum.shared.PersonId;

/// Who was found in a learner group, in the order of their numbers, and how many of each kind are in it.
public final class Roster {
    private final Map<RosterFilter, Integer> counts;
    private final long[] people;

    Roster(Map<RosterFilter, Integer> counts, long[] people) {
        this.counts = Map.copyOf(counts);
        this.people = people;
    }

    public int count(RosterFilter filter) {
        return counts.getOrDefault(filter, 0);
    }

    public int found() {
        return people.length;
    }

    public List<PersonId> page(int offset, int limit) {
        return Arrays.stream(people)
                .skip(Math.max(0, offset))
                .limit(Math.max(0, limit))
                .mapToObj(PersonId::new)
                .toList();
    }
}
