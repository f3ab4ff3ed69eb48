package lyceum.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.access.NotAllowed;
import lyceum.admission.Admitted;
import lyceum.community.Community;
import lyceum.community.Foundings;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import lyceum.shared.MemberNumber;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class CapacitiesTest {
    @Autowired
    Capacities capacities;

    @Autowired
    Groups groups;

    @Autowired
    Foundings foundings;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    @Autowired
    Ids ids;

    private CohortTerms cohort;
    private CommunityId community;
    private PersonId clara;

    @BeforeEach
    void a_cohort() {
        cohort = offers.cohort(100, Money.of("CNY", 0));
        community = cohort.community();
        clara = cast.owner(community);
    }

    @Test
    void until_somebody_says_otherwise_the_size_is_the_communitys_and_the_first_group_fills_first() {
        assertThat(now().policy()).isEqualTo(new GroupPolicy(200, Overflow.FILL_FIRST));
        assertThat(now().groups()).isEmpty();
    }

    @Test
    void a_new_size_holds_for_the_groups_that_are_there_and_for_the_next() {
        arrive(1, 2, 3);
        change(3, Overflow.FILL_FIRST);

        arrive(4);

        assertThat(members()).containsExactly(3, 1);
        assertThat(now().groups()).extracting(LearnerGroup::size).containsExactly(3, 3);
    }

    @Test
    void nobody_is_put_out_by_a_smaller_size() {
        arrive(1, 2, 3);

        assertThatExceptionOfType(GroupPolicy.CapacityBelowMembers.class)
                .isThrownBy(() -> change(2, Overflow.BALANCE))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(3));
        assertThatExceptionOfType(GroupPolicy.CapacityOutOfRange.class).isThrownBy(() -> change(0, Overflow.BALANCE));
        assertThatExceptionOfType(GroupPolicy.CapacityOutOfRange.class)
                .isThrownBy(() -> change(10_001, Overflow.BALANCE));

        assertThat(now().policy()).isEqualTo(new GroupPolicy(200, Overflow.FILL_FIRST));
        assertThat(now().groups()).extracting(LearnerGroup::size).containsExactly(200);
    }

    @Test
    void arrivals_balance_over_groups_that_were_opened_ahead() {
        change(10, Overflow.BALANCE);
        capacities.openNext(clara, community, cohort.id());
        capacities.openNext(clara, community, cohort.id());

        arrive(1, 2, 3, 4, 5);

        assertThat(members()).containsExactly(3, 2);
        assertThat(now().free(10)).isEqualTo(15);
    }

    @Test
    void each_cohort_has_its_own_and_a_community_with_common_groups_has_one() {
        var other = offers.cohort(community, cohort.seats(), Money.of("CNY", 0));
        change(7, Overflow.BALANCE);

        assertThat(capacities.of(clara, community, other.id()).policy().capacity())
                .isEqualTo(200);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> capacities.of(clara, community, null));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> capacities.of(
                        clara, community, offers.cohort(5, Money.of("CNY", 0)).id()));

        var common = foundings.community(Community.GroupsBy.COMMUNITY, 30);
        var owner = cast.owner(common);
        capacities.change(owner, common, null, new GroupPolicy(12, Overflow.BY_REGION));
        assertThat(capacities.of(owner, common, null).policy()).isEqualTo(new GroupPolicy(12, Overflow.BY_REGION));
    }

    @Test
    void only_owners_say_so() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> capacities.change(
                        cast.secretary(clara, community),
                        community,
                        cohort.id(),
                        new GroupPolicy(5, Overflow.BALANCE)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> capacities.of(cast.eve(), community, cohort.id()));
    }

    @RepeatedTest(3)
    void a_size_that_shrinks_while_people_arrive_is_never_exceeded() throws Exception {
        change(30, Overflow.BALANCE);
        arrive(1);
        var steps = new ArrayList<Callable<Object>>();
        for (int i = 2; i <= 60; i++) {
            var one = arrival(i);
            steps.add(Executors.callable(() -> groups.placeAll(List.of(one))));
            if (i % 10 == 0) {
                int size = 30 - i / 10;
                steps.add(() -> {
                    try {
                        change(size, Overflow.FILL_FIRST);
                    } catch (GroupPolicy.CapacityBelowMembers late) {
                        return late;
                    }
                    return size;
                });
            }
        }

        try (var crowd = Executors.newFixedThreadPool(12)) {
            for (var step : crowd.invokeAll(steps)) step.get();
        }

        assertThat(members().stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
        assertThat(now().groups())
                .allSatisfy(group -> assertThat(group.members()).isLessThanOrEqualTo(group.size()));
    }

    private Capacities.Now now() {
        return capacities.of(clara, community, cohort.id());
    }

    private void change(int capacity, Overflow overflow) {
        capacities.change(clara, community, cohort.id(), new GroupPolicy(capacity, overflow));
    }

    private List<Integer> members() {
        return now().groups().stream().map(LearnerGroup::members).toList();
    }

    private void arrive(int... numbers) {
        for (var number : IntStream.of(numbers).toArray()) groups.placeAll(List.of(arrival(number)));
    }

    private Admitted arrival(int number) {
        return new Admitted(
                new OrderId(ids.next()),
                new PersonId(ids.next()),
                community,
                cohort.id(),
                new MemberNumber(number),
                FakeClock.BEGINNING);
    }
}
