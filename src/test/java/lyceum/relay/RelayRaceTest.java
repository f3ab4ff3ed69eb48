package lyceum.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lyceum.Cast;
import lyceum.Crowd;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A hundred who join in the same moment.
@HouseTest
class RelayRaceTest {
    private static final int CROWD = 100;

    @Autowired
    Relays relays;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Offers offers;

    @Autowired
    Groups groups;

    @Autowired
    Cast cast;

    List<PersonId> crowd;
    PersonId clara;
    GroupId group;

    @BeforeEach
    void a_hundred_in_one_group() {
        var cohort = offers.cohort(2 * CROWD, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        crowd = IntStream.range(0, CROWD).mapToObj(i -> cast.person("Member")).toList();
        crowd.forEach(person -> arrivals.settleIn(cohort, person));
        group = groups.of(crowd.getFirst()).getFirst().id();
    }

    @Test
    void a_hundred_at_once_get_one_to_a_hundred_one_each() throws Exception {
        var relay = start(null);

        // Twice each: whoever presses again has one place nevertheless.
        int done = Crowd.of(
                CROWD,
                crowd.stream()
                        .flatMap(one ->
                                IntStream.range(0, 2).mapToObj(i -> (Runnable) () -> relays.join(one, relay, "")))
                        .toList());

        assertThat(done).isEqualTo(CROWD);
        var entries = relays.entries(clara, relay, 0, 500);
        assertThat(entries)
                .extracting(RelayEntry::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CROWD).boxed().toList());
        assertThat(entries).extracting(RelayEntry::person).containsExactlyInAnyOrderElementsOf(crowd);
    }

    @Test
    void the_cap_holds_when_all_come_at_once() throws Exception {
        var relay = start(30);

        int done = Crowd.of(
                CROWD,
                crowd.stream()
                        .map(one -> (Runnable) () -> relays.join(one, relay, ""))
                        .toList());

        assertThat(done).isEqualTo(30);
        assertThat(relays.entries(clara, relay, 0, 500))
                .extracting(RelayEntry::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void joining_editing_and_leaving_at_once_leave_no_gap_and_no_number_twice() throws Exception {
        var relay = start(40);
        var acts = new ArrayList<Runnable>();
        for (var one : crowd)
            acts.add(() -> {
                relays.join(one, relay, "来");
                relays.edit(one, relay, "晚来");
                if (one.value() % 2 == 0) relays.leave(one, relay);
            });

        Crowd.of(CROWD, acts);

        var now = relays.get(clara, relay);
        assertThat(now.taken()).isLessThanOrEqualTo(40);
        assertThat(relays.entries(clara, relay, 0, 500))
                .extracting(RelayEntry::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, now.lastNumber()).boxed().toList());
    }

    private RelayId start(@Nullable Integer cap) {
        return relays.start(clara, group, new RelayPlan("接龙", "", cap, null));
    }
}
