package lyceum.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.course.CohortFault;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.course.Offers;
import lyceum.course.SaidOfRounds;
import lyceum.course.StudioShelf;
import lyceum.shared.CohortId;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class SaidRoundsTest {
    @Autowired
    Courses courses;

    @Autowired
    StudioShelf shelf;

    @Autowired
    SaidOfRounds said;

    @Autowired
    Admissions admissions;

    @Autowired
    ComplimentaryTickets gifts;

    @Autowired
    OrderedTickets tickets;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    private CohortTerms plain;
    private PersonId clara;
    private PersonId ada;

    @BeforeEach
    void a_course_with_a_cohort_of_the_usual_kind() {
        plain = offers.cohort(9, Money.of("CNY", 0));
        clara = cast.owner(plain.community());
        ada = cast.ada();
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void rounds_are_declared_before_anybody_reads_the_ticket_page() {
        var draft = courses.plan(clara, plain.course(), plan(false));

        change(draft, true);
        assertThat(courses.terms(draft).rounds()).isEqualTo(said.sentence());
        assertThat(said.sentence().zh()).contains("失去的只是群里的位置，不是课程");
        assertThat(said.sentence().en()).contains("never the course");

        change(draft, false);
        courses.offer(clara, draft);
        assertThatExceptionOfType(CohortFault.RoundsAreSaidBeforeTheSale.class).isThrownBy(() -> change(draft, true));
        courses.close(clara, draft);
        assertThatExceptionOfType(CohortFault.RoundsAreSaidBeforeTheSale.class).isThrownBy(() -> change(draft, true));
        assertThat(courses.terms(draft).holdsRounds()).isFalse();
    }

    @Test
    void what_was_said_is_given_up_until_the_first_order_keeps_it() {
        var first = courses.plan(clara, plain.course(), plan(true));
        courses.offer(clara, first);
        change(first, false);
        assertThat(courses.terms(first).holdsRounds()).isFalse();

        var second = courses.plan(clara, plain.course(), plan(true));
        courses.offer(clara, second);
        arrivals.admit(courses.terms(second), ada);
        assertThatExceptionOfType(CohortFault.RoundsWereSaid.class).isThrownBy(() -> change(second, false));
        assertThat(courses.terms(second).holdsRounds()).isTrue();
    }

    @Test
    void an_order_keeps_what_was_said_and_one_that_was_told_nothing_keeps_nothing() {
        var rotating = courses.plan(clara, plain.course(), plan(true));
        courses.offer(clara, rotating);

        var told = arrivals.admit(courses.terms(rotating), ada);
        var untold = arrivals.admit(plain, ada);

        assertThat(order(told).rounds()).isEqualTo(said.sentence());
        assertThat(order(untold).rounds().isEmpty()).isTrue();
        assertThat(tickets.saidRounds(List.of(told, untold))).containsExactly(told);
    }

    @Test
    void a_ticket_that_was_given_keeps_it_too() {
        var rotating = courses.plan(clara, plain.course(), plan(true));
        courses.offer(clara, rotating);

        var order = gifts.accept(gifts.give(clara, rotating, cast.address(ada), "She helped"), ada);

        assertThat(order(order).rounds()).isEqualTo(said.sentence());
        assertThat(tickets.saidRounds(List.of(order))).containsExactly(order);
    }

    private OrderView order(OrderId id) {
        return admissions.order(id, ada);
    }

    private void change(CohortId cohort, boolean rounds) {
        courses.change(clara, cohort, shelf.cohort(clara, cohort).version(), plan(rounds));
    }

    private static lyceum.course.CohortPlan plan(boolean rounds) {
        return Offers.plan(Seats.of(9), Offers.tier("常规", Money.of("CNY", 0))).withRounds(rounds);
    }
}
