package lyceum.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.access.NotAllowed;
import lyceum.admission.Admissions;
import lyceum.course.CohortTerms.State;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class CancellationsTest {
    private static final String NINTH = "第九期";

    @Autowired
    Cancellations cancellations;

    @Autowired
    Courses courses;

    @Autowired
    Admissions admissions;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    CohortTerms cohort;
    PersonId clara;

    @BeforeEach
    void a_cohort_on_sale() {
        cohort = offers.cohort(3, Money.of("CNY", 49_900));
        clara = cast.owner(cohort.community());
    }

    @Test
    void what_nobody_ordered_is_cancelled_by_one_owner() {
        var outcome = cancellations.ask(clara, cohort.id(), "Cohort  9", "The teacher is ill");

        assertThat(outcome).isInstanceOf(Cancellation.Done.class);
        assertThat(state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void what_somebody_ordered_waits_for_another_owner_and_is_no_longer_sold() {
        admissions.hold(cohort.id(), cast.ben(), false);

        var outcome = cancellations.ask(clara, cohort.id(), NINTH, "The teacher is ill");

        assertThat(outcome).isEqualTo(new Cancellation.WaitsForAnother(java.util.List.of()));
        assertThat(state()).isEqualTo(State.CLOSED);
        assertThatExceptionOfType(AnotherPersonConfirms.class)
                .isThrownBy(() -> cancellations.confirm(clara, cohort.id()));
        assertThatExceptionOfType(CancellationIsAsked.class)
                .isThrownBy(() -> cancellations.ask(clara, cohort.id(), NINTH, "Again"));

        var chen = cast.coOwner(clara, cohort.community());
        cancellations.confirm(chen, cohort.id());
        assertThat(state()).isEqualTo(State.CANCELLED);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cancellations.confirm(chen, cohort.id()));
    }

    @Test
    void a_wish_can_be_taken_back_and_the_sale_opened_again() {
        admissions.hold(cohort.id(), cast.ben(), false);
        cancellations.ask(clara, cohort.id(), NINTH, "A mistake");

        cancellations.withdraw(clara, cohort.id());
        courses.offer(clara, cohort.id());

        assertThat(state()).isEqualTo(State.PUBLISHED);
        assertThat(cancellations.pending(clara, cohort.id())).isEmpty();
    }

    @Test
    void only_its_own_name_and_a_reason_cancel_it() {
        assertThatExceptionOfType(NotItsName.class)
                .isThrownBy(() -> cancellations.ask(clara, cohort.id(), "第八期", "Because"));
        assertThatExceptionOfType(NotItsName.class)
                .isThrownBy(() -> cancellations.ask(clara, cohort.id(), " ", "Because"));
        assertThatExceptionOfType(TextLimit.TextMissing.class)
                .isThrownBy(() -> cancellations.ask(clara, cohort.id(), NINTH, "  "));
        assertThat(state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void only_owners_cancel() {
        var su = cast.secretary(clara, cohort.community());
        var dong = cast.assistant(clara, cohort.community(), cohort.id());

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> cancellations.ask(su, cohort.id(), NINTH, "Because"));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> cancellations.ask(dong, cohort.id(), NINTH, "Because"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> cancellations.ask(cast.eve(), cohort.id(), NINTH, "Because"));
    }

    private State state() {
        return courses.terms(cohort.id()).state();
    }
}
