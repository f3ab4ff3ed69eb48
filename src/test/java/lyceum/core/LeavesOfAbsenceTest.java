package lyceum.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.group.Place;
import lyceum.group.Places;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class LeavesOfAbsenceTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 6);

    @Autowired
    LeavesOfAbsence leaves;

    @Autowired
    CoreGroups cores;

    @Autowired
    CoreSeats seats;

    @Autowired
    SeatSweeps sweeps;

    @Autowired
    Places places;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Table table;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    JdbcClient sql;

    Table.Set set;
    GroupId core;
    PersonId clara;
    PersonId ada;

    @BeforeEach
    void ada_sits_at_claras_table() {
        set = table.set();
        core = set.core();
        clara = set.clara();
        ada = table.sits(set, "Ada");
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void leave_begins_with_its_first_day_and_ends_with_its_last_and_the_seat_is_kept() {
        leaves.take(ada, core, TODAY.plusDays(1), TODAY.plusDays(3), "");
        assertThat(state()).isEqualTo(Place.State.LIVE);

        clock.passes(Duration.ofDays(1));
        assertThat(state()).isEqualTo(Place.State.ON_LEAVE);
        assertThat(cores.roster(core, clara)).singleElement().satisfies(line -> {
            assertThat(line.away()).isTrue();
            assertThat(line.awayUntil()).isEqualTo(TODAY.plusDays(3));
        });
        assertThat(cores.get(core, ada).taken()).isOne();

        clock.passes(Duration.ofDays(3));
        assertThat(state()).isEqualTo(Place.State.LIVE);
        assertThat(leaves.presence(core, TODAY, TODAY.plusDays(4)).get(ada).present())
                .isEqualTo(2);
    }

    @Test
    void one_comes_back_at_will_and_what_has_not_begun_is_taken_back() {
        var now = leaves.take(ada, core, TODAY, TODAY.plusDays(9), "");
        var later = leaves.take(ada, core, TODAY.plusDays(20), TODAY.plusDays(29), "");
        clock.passes(Duration.ofDays(2));

        leaves.end(ada, now.id());
        leaves.end(ada, later.id());

        assertThat(state()).isEqualTo(Place.State.LIVE);
        assertThat(leaves.presence(core, TODAY, TODAY.plusDays(29)).get(ada).present())
                .isEqualTo(28);
        assertThat(leaves.of(ada, core))
                .extracting(Leave::state)
                .containsExactly(Leave.State.CANCELLED, Leave.State.GRANTED);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> leaves.end(clara, now.id()));
    }

    @Test
    void longer_than_thirty_days_needs_a_reason_and_an_owners_word() {
        assertThatExceptionOfType(LeaveRule.LeaveNeedsAReason.class)
                .isThrownBy(() -> leaves.take(ada, core, TODAY, TODAY.plusDays(30), " "));
        var asked = leaves.take(ada, core, TODAY, TODAY.plusDays(60), "要照顾家人");
        assertThat(asked.state()).isEqualTo(Leave.State.ASKED);
        assertThat(state()).isEqualTo(Place.State.LIVE);

        assertThat(leaves.asked(clara, core)).extracting(Leave::reason).containsExactly("要照顾家人");
        assertThat(leaves.waitingFor(clara)).hasSize(1);
        leaves.decide(clara, asked.id(), true);

        assertThat(state()).isEqualTo(Place.State.ON_LEAVE);
        assertThat(leaves.asked(clara, core)).isEmpty();
        assertThatExceptionOfType(LeaveIsDecided.class).isThrownBy(() -> leaves.decide(clara, asked.id(), false));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> mailbox.of(cast.address(ada)).stream()
                        .anyMatch(letter -> letter.subject().contains("批准")));
        assertThat(mailbox.of(cast.address(clara)))
                .noneMatch(letter -> letter.body().contains("照顾家人"));
    }

    @Test
    void nobody_grants_their_own_leave_and_the_reason_is_not_for_others() {
        var owner = table.sits(set, "Chen");
        sql.sql("update role_held set person = ? where person = ?")
                .params(owner.value(), clara.value())
                .update();
        var asked = leaves.take(owner, core, TODAY, TODAY.plusDays(60), "写书");

        assertThatExceptionOfType(AnotherOwnerGrantsLeave.class)
                .isThrownBy(() -> leaves.decide(owner, asked.id(), true));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> leaves.asked(ada, core));
        assertThat(leaves.waitingFor(owner)).isEmpty();
    }

    @Test
    void whoever_has_no_seat_takes_no_leave() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> leaves.take(clara, core, TODAY, TODAY, ""));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> leaves.of(cast.eve(), core));
    }

    @Test
    void with_the_seat_the_leave_ends_too() {
        leaves.take(ada, core, TODAY, TODAY.plusDays(9), "");
        leaves.take(ada, core, TODAY.plusDays(20), TODAY.plusDays(29), "");
        seats.leave(ada, core);

        clock.passes(Duration.ofDays(5));
        seats.accept(ada, seats.offer(clara, core, ada, false));

        assertThat(state()).isEqualTo(Place.State.LIVE);
        assertThat(leaves.of(ada, core)).noneMatch(leave -> leave.isAhead(TODAY.plusDays(5)));
    }

    @Test
    void while_a_payment_is_disputed_the_days_do_not_count() {
        disputed("SUSPENDED");
        sweeps.endWithTickets();
        sweeps.endWithTickets();
        clock.passes(Duration.ofDays(4));
        disputed("LIVE");
        sweeps.endWithTickets();
        clock.passes(Duration.ofDays(5));

        assertThat(leaves.of(ada, core)).extracting(Leave::kind).containsExactly(Leave.Kind.DISPUTE);
        assertThat(leaves.presence(core, TODAY, TODAY.plusDays(9)).get(ada).present())
                .isEqualTo(5);
        assertThat(state()).isEqualTo(Place.State.LIVE);
    }

    private void disputed(String state) {
        sql.sql("update enrollment set state = ? where person = ?")
                .params(state, ada.value())
                .update();
    }

    private Place.State state() {
        return places.of(places.group(core), java.util.List.of(ada)).get(ada).state();
    }
}
