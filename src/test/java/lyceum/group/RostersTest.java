package lyceum.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Admitted;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.sanction.Ruling;
import lyceum.sanction.Sanctions;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.MemberNumber;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class RostersTest {
    @Autowired
    Rosters rosters;

    @Autowired
    Groups groups;

    @Autowired
    Sanctions sanctions;

    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient sql;

    private CohortTerms cohort;
    private PersonId clara;
    private PersonId ada;
    private PersonId ben;
    private GroupId group;

    @BeforeEach
    void two_have_places() {
        cohort = offers.cohort(10, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ada = cast.ada();
        ben = cast.ben();
        arrivals.settleIn(cohort, ada);
        arrivals.settleIn(cohort, ben);
        group = groups.of(ada).getFirst().id();
    }

    @Test
    void everybody_is_active_at_first() {
        var all = all();

        assertThat(all.page(0, 10)).containsExactly(ada, ben);
        assertThat(all.count(RosterFilter.ALL)).isEqualTo(2);
        assertThat(all.count(RosterFilter.ACTIVE)).isEqualTo(2);
        assertThat(all.count(RosterFilter.MUTED)).isZero();
        assertThat(rosters.lines(clara, group, all.page(0, 10)))
                .extracting(RosterLine::state)
                .containsExactly(RosterState.ACTIVE, RosterState.ACTIVE);
    }

    @Test
    void the_muted_the_disputed_and_the_lapsed_are_told_apart() {
        sanctions.mute(clara, new Ruling(group, ben, 0, "刷屏", null), false, Duration.ofDays(1));
        assertThat(found(RosterFilter.MUTED, "")).containsExactly(ben);
        assertThat(found(RosterFilter.ACTIVE, "")).containsExactly(ada);

        sql.sql("update enrollment set access_until = '2020-01-01' where person = ?")
                .param(ben.value())
                .update();
        assertThat(found(RosterFilter.LAPSED, "")).containsExactly(ben);

        sql.sql("update enrollment set state = 'SUSPENDED' where person = ?")
                .param(ada.value())
                .update();
        assertThat(found(RosterFilter.SUSPENDED, "")).containsExactly(ada);
        assertThat(found(RosterFilter.ACTIVE, "")).isEmpty();
    }

    @Test
    void whoever_has_no_card_yet_is_found_as_such() {
        var eve = cast.person("Eve Sommer");
        arrivals.letIn(cohort, eve);
        Awaitility.await().until(() -> !groups.of(eve).isEmpty());

        assertThat(found(RosterFilter.TO_MEND, "")).containsExactly(eve);
        assertThat(found(RosterFilter.ALL, "sommer")).containsExactly(eve);
    }

    @Test
    void somebody_is_found_by_number_and_by_name() {
        assertThat(found(RosterFilter.ALL, "2")).containsExactly(ben);
        assertThat(found(RosterFilter.ALL, "YY-000001")).containsExactly(ada);
        assertThat(found(RosterFilter.ALL, "小Ben")).containsExactly(ben);
        assertThat(found(RosterFilter.MUTED, "小Ben")).isEmpty();
    }

    @Test
    void its_staff_see_it_and_for_others_there_is_none() {
        var sibling = offers.cohort(cohort.community(), cohort.seats(), Money.of("CNY", 0));
        for (var staff : List.of(
                clara,
                cast.secretary(clara, cohort.community()),
                cast.assistant(clara, cohort.community(), cohort.id())))
            assertThat(rosters.of(staff, group, RosterFilter.ALL, "").found()).isEqualTo(2);
        for (var other : List.of(ada, cast.eve(), cast.assistant(clara, cohort.community(), sibling.id()))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rosters.of(other, group, RosterFilter.ALL, ""));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rosters.lines(other, group, List.of(ada)));
        }
    }

    @Test
    void a_line_of_another_group_is_not_told() {
        var stranger = cast.eve();

        assertThat(rosters.lines(clara, group, List.of(stranger, ada)))
                .extracting(RosterLine::person)
                .containsExactly(ada);
    }

    @Test
    void two_thousand_are_looked_through_at_once() {
        sql.sql("update learner_group set size = 5000 where id = ?")
                .param(group.value())
                .update();
        groups.placeAll(IntStream.rangeClosed(3, 2_000)
                .mapToObj(number -> new Admitted(
                        new OrderId(ids.next()),
                        new PersonId(ids.next()),
                        cohort.community(),
                        cohort.id(),
                        new MemberNumber(number),
                        FakeClock.BEGINNING))
                .toList());
        all();

        var begin = System.nanoTime();
        var all = all();
        rosters.lines(clara, group, all.page(1_000, Rosters.A_PAGE));

        assertThat(all.found()).isEqualTo(2_000);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
    }

    private Roster all() {
        return rosters.of(clara, group, RosterFilter.ALL, "");
    }

    private List<PersonId> found(RosterFilter filter, String words) {
        return rosters.of(clara, group, filter, words).page(0, 10);
    }
}
