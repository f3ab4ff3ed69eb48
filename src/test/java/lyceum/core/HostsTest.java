package lyceum.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class HostsTest {
    /// The clock begins on a Wednesday.
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    @Autowired
    Hosts hosts;

    @Autowired
    LeavesOfAbsence leaves;

    @Autowired
    CoreSeats seats;

    @Autowired
    Table table;

    @Autowired
    Cast cast;

    @Autowired
    Mailbox mailbox;

    @Autowired
    FakeClock clock;

    private Table.Set set;
    private GroupId core;
    private PersonId clara;
    private PersonId ada;
    private PersonId ben;
    private PersonId kim;

    @BeforeEach
    void three_sit_at_claras_table() {
        set = table.set();
        core = set.core();
        clara = set.clara();
        ada = table.sits(set, "Ada");
        ben = table.sits(set, "Ben");
        kim = table.sits(set, "Kim");
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void everybody_hosts_in_turn_and_two_weeks_are_told() {
        hosts.plan();
        hosts.plan();

        assertThat(people(4)).containsExactly(ada, ben, kim, ada);
        assertThat(hosts.ahead(ada, core, 4)).extracting(HostWeek::told).containsExactly(true, true, false, false);
        assertThat(hosts.duties(ben)).extracting(Hosts.Duty::monday).containsExactly(MONDAY.plusWeeks(1));
        await().until(() -> mailbox.of(cast.address(ada)).stream()
                        .filter(letter -> letter.body().contains("/groups/" + core + "/seats"))
                        .filter(letter -> letter.body().contains("让给下一位"))
                        .count()
                == 1);
    }

    @Test
    void a_week_later_the_rota_has_moved_on() {
        hosts.plan();
        clock.passes(Duration.ofDays(7));
        hosts.plan();

        assertThat(people(3)).containsExactly(ben, kim, ada);
        assertThat(hosts.duties(ada)).isEmpty();
    }

    @Test
    void whoever_is_on_leave_is_skipped_and_comes_first_afterwards() {
        leaves.take(ada, core, MONDAY.plusDays(2), MONDAY.plusDays(13), "");
        hosts.plan();

        assertThat(people(4)).containsExactly(ben, kim, ada, ben);
    }

    @Test
    void whoever_goes_on_leave_after_being_told_is_replaced() {
        hosts.plan();
        leaves.take(ada, core, MONDAY.plusDays(3), MONDAY.plusDays(4), "");
        hosts.plan();

        assertThat(people(1)).doesNotContain(ada);
        assertThat(hosts.duties(ada)).isEmpty();
    }

    @Test
    void whoever_gives_up_the_seat_hosts_no_more() {
        hosts.plan();
        seats.leave(ada, core);
        hosts.plan();

        assertThat(people(6)).hasSize(6).doesNotContain(ada).containsOnly(ben, kim);
    }

    @Test
    void a_week_that_is_passed_on_goes_to_the_next_and_does_not_come_back() {
        hosts.plan();
        hosts.passOn(ada, core, MONDAY);

        var second = people(1).getFirst();
        assertThat(second).isNotEqualTo(ada);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> hosts.passOn(ada, core, MONDAY));
        hosts.passOn(clara, core, MONDAY);
        var third = people(1).getFirst();
        assertThat(third).isNotIn(ada, second);
        assertThatExceptionOfType(NobodyElseHosts.class).isThrownBy(() -> hosts.passOn(third, core, MONDAY));
        assertThat(people(1)).containsExactly(third);
    }

    @Test
    void strangers_see_no_rota_and_others_pass_nobodys_week_on() {
        hosts.plan();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> hosts.ahead(cast.eve(), core, 3));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> hosts.passOn(kim, core, MONDAY));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> hosts.passOn(ada, core, MONDAY.minusWeeks(1)));
    }

    @Test
    void two_sweeps_at_once_name_one_host_a_week() throws Exception {
        try (var both = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<Callable<Void>>();
            for (int i = 0; i < 4; i++)
                all.add(() -> {
                    hosts.plan();
                    return null;
                });
            for (var one : both.invokeAll(all)) one.get();
        }

        assertThat(people(2)).containsExactly(ada, ben);
    }

    private List<PersonId> people(int weeks) {
        return hosts.ahead(clara, core, weeks).stream().map(HostWeek::person).toList();
    }
}
