package lyceum.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import lyceum.core.HostRule.Candidate;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;

class HostRuleTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final PersonId ADA = new PersonId(1);
    private static final PersonId BEN = new PersonId(2);

    @Test
    void whoever_never_hosted_comes_before_whoever_did_and_then_the_lower_number() {
        var never = new Candidate(BEN, new MemberNumber(9), null);

        assertThat(HostRule.next(List.of(new Candidate(ADA, new MemberNumber(1), MONDAY), never), Set.of()))
                .contains(BEN);
        assertThat(HostRule.next(List.of(never, new Candidate(ADA, new MemberNumber(1), null)), Set.of()))
                .contains(ADA);
    }

    @Test
    void whoever_is_skipped_keeps_the_turn() {
        var both =
                List.of(new Candidate(ADA, new MemberNumber(1), null), new Candidate(BEN, new MemberNumber(2), MONDAY));

        assertThat(HostRule.next(both, Set.of(ADA))).contains(BEN);
        assertThat(HostRule.next(both, Set.of())).contains(ADA);
        assertThat(HostRule.next(both, Set.of(ADA, BEN))).isEmpty();
    }

    @Test
    void over_many_weeks_everybody_who_is_there_hosts_equally_often() {
        var chance = new Random(4);
        for (int table = 1; table <= 69; table += 4) {
            var people =
                    LongStream.rangeClosed(1, table).mapToObj(PersonId::new).toList();
            var last = new HashMap<PersonId, LocalDate>();
            var times = new HashMap<PersonId, Integer>();
            for (int week = 0; week < 3 * table; week++) {
                var candidates = new ArrayList<Candidate>();
                for (var person : people)
                    candidates.add(new Candidate(person, new MemberNumber(person.value()), last.get(person)));
                java.util.Collections.shuffle(candidates, chance);
                var host = HostRule.next(candidates, Set.of()).orElseThrow();
                last.put(host, MONDAY.plusWeeks(week));
                times.merge(host, 1, Integer::sum);
            }
            assertThat(Map.copyOf(times)).hasSize(table);
            assertThat(times.values()).containsOnly(3);
        }
    }
}
