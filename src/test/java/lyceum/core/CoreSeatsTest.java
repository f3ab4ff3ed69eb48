package lyceum.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.group.Places;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class CoreSeatsTest {
    @Autowired
    CoreGroups cores;

    @Autowired
    CoreSeats seats;

    @Autowired
    Candidates candidates;

    @Autowired
    SeatSweeps sweeps;

    @Autowired
    Places places;

    @Autowired
    Groups learnerGroups;

    @Autowired
    Admissions admissions;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    CohortTerms cohort;
    PersonId clara;
    PersonId ada;
    GroupId core;

    @BeforeEach
    void clara_has_a_core_group_of_three_seats() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ada = member();
        core = cores.found(clara, cohort.community(), new CorePlan(new Bilingual("六九核心", "Core 69"), 3));
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void an_offered_seat_that_is_accepted_is_occupied_and_the_learner_group_stays() {
        var offer = seats.offer(clara, core, ada, false);
        assertThat(taken()).isOne();
        assertThat(seats.offersTo(ada)).extracting(CoreSeat::id).containsExactly(offer);

        seats.accept(ada, offer);
        seats.accept(ada, offer);

        assertThat(taken()).isOne();
        assertThat(cores.roster(core, ada)).extracting(CoreMember::name).containsExactly("Ada");
        assertThat(cores.of(ada)).extracting(CoreGroup::id).containsExactly(core);
        assertThat(learnerGroups.of(ada)).hasSize(1);
        assertThat(seats.offersTo(ada)).isEmpty();
    }

    @Test
    void whoever_is_offered_a_seat_sees_the_table_only_once_it_is_taken() {
        seats.offer(clara, core, ada, false);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cores.get(core, ada));
        assertThat(cores.of(ada)).isEmpty();
        assertThat(cores.openTo(ada, cohort.community())).isEmpty();
    }

    @Test
    void a_seat_that_is_offered_counts_like_one_that_is_occupied() {
        for (int i = 0; i < 3; i++) seats.offer(clara, core, member(), false);

        assertThatExceptionOfType(AllSeatsAreTaken.class).isThrownBy(() -> seats.offer(clara, core, ada, false));
        assertThat(taken()).isEqualTo(3);
    }

    @Test
    void fewer_seats_than_are_taken_are_refused_and_more_are_welcome() {
        cores.change(clara, core, new CorePlan(new Bilingual("大圆桌", "Big"), 5));
        for (int i = 0; i < 4; i++) seats.offer(clara, core, member(), false);

        assertThatExceptionOfType(CorePlan.CapBelowTaken.class)
                .isThrownBy(() -> cores.change(clara, core, new CorePlan(new Bilingual("小圆桌", "Small"), 3)));
        assertThat(cores.get(core, clara)).satisfies(now -> {
            assertThat(now.cap()).isEqualTo(5);
            assertThat(now.name().zh()).isEqualTo("大圆桌");
        });
    }

    @Test
    void nobody_has_two_seats_or_two_offers() {
        seats.offer(clara, core, ada, false);

        assertThatExceptionOfType(HasASeatAlready.class).isThrownBy(() -> seats.offer(clara, core, ada, false));
        assertThat(taken()).isOne();
    }

    @Test
    void an_offer_that_nobody_answers_in_three_days_lapses_and_the_seat_is_free() {
        var offer = seats.offer(clara, core, ada, false);

        clock.passes(CoreSeats.AN_OFFER_STANDS.minusSeconds(1));
        sweeps.lapse();
        assertThat(taken()).isOne();
        clock.passes(Duration.ofSeconds(1));
        assertThat(seats.offersTo(ada)).isEmpty();
        assertThatExceptionOfType(OfferIsOver.class).isThrownBy(() -> seats.accept(ada, offer));
        sweeps.lapse();
        sweeps.lapse();

        assertThat(taken()).isZero();
        assertThatExceptionOfType(OfferIsOver.class).isThrownBy(() -> seats.accept(ada, offer));
        assertThat(endings()).containsExactly("LAPSED");
    }

    @Test
    void what_is_declined_or_withdrawn_is_free_again_and_may_be_offered_anew() {
        seats.decline(ada, seats.offer(clara, core, ada, false));
        seats.withdraw(clara, seats.offer(clara, core, ada, false));

        assertThat(taken()).isZero();
        assertThat(endings()).containsExactly("DECLINED", "WITHDRAWN");
        seats.accept(ada, seats.offer(clara, core, ada, false));
        assertThatExceptionOfType(OfferIsOver.class).isThrownBy(() -> seats.withdraw(clara, seatOf(ada)));
    }

    @Test
    void only_its_own_person_answers_an_offer() {
        var offer = seats.offer(clara, core, ada, false);
        var ben = member();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> seats.accept(ben, offer));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> seats.decline(clara, offer));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> seats.get(ben, offer));
    }

    @Test
    void a_seat_needs_a_running_ticket() {
        assertThatExceptionOfType(NeedsALiveTicket.class).isThrownBy(() -> seats.offer(clara, core, cast.eve(), false));
        var offer = seats.offer(clara, core, ada, false);
        suspended(ada, true);

        assertThatExceptionOfType(NeedsALiveTicket.class).isThrownBy(() -> seats.accept(ada, offer));
    }

    @Test
    void after_the_first_round_began_nobody_is_offered_a_seat_directly() {
        transaction.executeWithoutResult(_ -> cores.roundBegins(core));

        assertThatExceptionOfType(SeatsComeByRounds.class).isThrownBy(() -> seats.offer(clara, core, ada, false));
    }

    @Test
    void whoever_leaves_the_seat_keeps_the_learner_group_and_may_be_asked_again() {
        seats.accept(ada, seats.offer(clara, core, ada, false));

        seats.leave(ada, core);

        assertThat(taken()).isZero();
        assertThat(learnerGroups.of(ada)).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cores.get(core, ada));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> seats.leave(ada, core));
        assertThat(endings()).containsExactly("LEFT");
    }

    @Test
    void the_seat_ends_with_the_last_ticket() {
        seats.accept(ada, seats.offer(clara, core, ada, false));

        admissions.askRefund(admissions.ordersOf(ada).getFirst().id(), ada, "");

        await().atMost(Duration.ofSeconds(10)).until(() -> taken() == 0);
        assertThat(endings()).containsExactly("TICKET_ENDED");
    }

    @Test
    void the_seat_lives_by_any_of_several_tickets() {
        var second = offers.cohort(cohort.community(), lyceum.shared.Seats.of(5), Money.of("CNY", 0));
        arrivals.admit(second, ada);
        seats.accept(ada, seats.offer(clara, core, ada, false));

        admissions.askRefund(admissions.ordersOf(ada).getFirst().id(), ada, "");
        await().atMost(Duration.ofSeconds(10)).until(() -> learnerGroups.of(ada).size() == 1);
        sweeps.endWithTickets();

        assertThat(cores.of(ada)).hasSize(1);
    }

    @Test
    void access_that_ends_with_a_day_ends_the_seat_by_the_next_look() {
        seats.accept(ada, seats.offer(clara, core, ada, false));
        sql.sql("update enrollment set access_until = '2027-01-05' where person = ?")
                .param(ada.value())
                .update();
        assertThat(cores.of(ada)).isEmpty();

        sweeps.endWithTickets();

        assertThat(taken()).isZero();
    }

    @Test
    void while_a_payment_is_disputed_the_seat_is_kept_and_its_person_is_away() {
        seats.accept(ada, seats.offer(clara, core, ada, false));
        suspended(ada, true);
        sweeps.endWithTickets();

        assertThat(taken()).isOne();
        assertThat(cores.roster(core, clara))
                .singleElement()
                .satisfies(line -> assertThat(line.away()).isTrue());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cores.get(core, ada));
        suspended(ada, false);
        assertThat(cores.roster(core, ada))
                .singleElement()
                .satisfies(line -> assertThat(line.away()).isFalse());
    }

    @Test
    void candidates_are_found_by_number_and_by_name_and_only_in_their_own_community() {
        var elsewhere = offers.cohort(5, Money.of("CNY", 0));
        arrivals.settleIn(elsewhere, cast.person("Adamine"));

        assertThat(candidates.find(clara, core, "YY-000001"))
                .extracting(Candidate::person)
                .containsExactly(ada);
        assertThat(candidates.find(clara, core, "1")).hasSize(1);
        assertThat(candidates.find(clara, core, "Ad"))
                .extracting(Candidate::person)
                .containsExactly(ada);
        assertThat(candidates.find(clara, core, "Adamine")).isEmpty();
        assertThat(candidates.find(clara, core, "9999")).isEmpty();
    }

    @Test
    void the_person_is_written_to_and_the_owner_hears_the_answer() {
        var offer = seats.offer(clara, core, ada, false);

        await().atMost(Duration.ofSeconds(10))
                .until(() -> mailbox.of(cast.address(ada)).stream()
                        .anyMatch(letter -> letter.body().contains("/core-seats/" + offer)));
        seats.accept(ada, offer);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> mailbox.of(cast.address(clara)).stream()
                        .anyMatch(letter -> letter.subject().contains("Ada")));
    }

    private PersonId member() {
        var person = cast.ada();
        arrivals.settleIn(cohort, person);
        return person;
    }

    private CoreSeatId seatOf(PersonId person) {
        return new CoreSeatId(sql.sql("select id from core_seat where person = ?")
                .param(person.value())
                .query(Long.class)
                .single());
    }

    private void suspended(PersonId person, boolean is) {
        sql.sql("update enrollment set state = ? where person = ?")
                .params(is ? "SUSPENDED" : "LIVE", person.value())
                .update();
    }

    private int taken() {
        return cores.get(core, clara).taken();
    }

    private java.util.List<String> endings() {
        return sql.sql("select ending from core_seat_past where core_group = ? order by ended_at, id")
                .param(core.value())
                .query(String.class)
                .list();
    }
}
