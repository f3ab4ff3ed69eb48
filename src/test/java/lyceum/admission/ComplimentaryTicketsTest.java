package lyceum.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.course.CohortCancelled;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.membership.Members;
import lyceum.shared.Email;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class ComplimentaryTicketsTest {
    private static final String WHY = "She spoke at the last meet-up";

    @Autowired
    ComplimentaryTickets gifts;

    @Autowired
    Admissions admissions;

    @Autowired
    AdmissionBooks books;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Members members;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    ApplicationEventPublisher news;

    @Autowired
    TransactionTemplate transaction;

    private CohortTerms cohort;
    private PersonId clara;
    private PersonId ada;
    private Email address;

    @BeforeEach
    void one_seat() {
        cohort = offers.cohort(1, Money.of("CNY", 49_900));
        clara = cast.owner(cohort.community());
        ada = cast.ada();
        address = cast.address(ada);
    }

    @AfterEach
    void the_books_are_right() {
        clock.is(FakeClock.BEGINNING);
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void a_given_ticket_takes_a_seat_and_admits_whoever_has_the_address() {
        var gift = gifts.give(clara, cohort.id(), address, WHY);
        assertThat(admissions.hold(cohort.id(), cast.ben(), false)).isEqualTo(new HoldOutcome.SoldOut(0));

        var order = gifts.accept(gift, ada);

        assertThat(gifts.accept(gift, ada)).isEqualTo(order);
        assertThat(admissions.order(order, ada)).satisfies(seen -> {
            assertThat(seen.state()).isEqualTo(OrderState.ADMITTED);
            assertThat(seen.price().isFree()).isTrue();
        });
        assertThat(members.of(ada, cohort.community()).orElseThrow().number().value())
                .isEqualTo(1);
        assertThat(admissions.sale(cohort.id())).satisfies(sale -> {
            assertThat(sale.admitted()).isEqualTo(1);
            assertThat(sale.held()).isZero();
            assertThat(sale.usedByTier())
                    .doesNotContainKey(cohort.tiers().getFirst().id());
        });
    }

    @Test
    void a_letter_that_was_lost_is_sent_again_within_limits() {
        var gift = gifts.give(clara, cohort.id(), address, WHY);
        Awaitility.await().until(() -> mailbox.of(address).size() == 1);
        assertThatExceptionOfType(LetterWasJustSent.class).isThrownBy(() -> gifts.sendAgain(clara, gift));

        for (int letter = 2; letter <= ComplimentaryTickets.MOST_LETTERS; letter++) {
            clock.passes(ComplimentaryTickets.BETWEEN_LETTERS);
            gifts.sendAgain(clara, gift);
            int all = letter;
            Awaitility.await().until(() -> mailbox.of(address).size() == all);
        }

        assertThat(mailbox.of(address))
                .allSatisfy(letter -> assertThat(letter.body()).contains("/complimentary/" + gift));
        clock.passes(ComplimentaryTickets.BETWEEN_LETTERS);
        assertThatExceptionOfType(EnoughLetters.class).isThrownBy(() -> gifts.sendAgain(clara, gift));
    }

    @Test
    void nobody_is_written_to_about_a_ticket_that_was_taken_back_or_has_lapsed() {
        var back = gifts.give(clara, cohort.id(), address, WHY);
        gifts.revoke(clara, back);
        clock.passes(ComplimentaryTickets.BETWEEN_LETTERS);
        assertThatExceptionOfType(OrderIsOver.class).isThrownBy(() -> gifts.sendAgain(clara, back));

        var late = gifts.give(clara, cohort.id(), address, WHY);
        clock.passes(ComplimentaryTickets.OPEN_FOR);
        assertThatExceptionOfType(OrderIsOver.class).isThrownBy(() -> gifts.sendAgain(clara, late));
        gifts.lapse();
    }

    @Test
    void for_everybody_else_there_is_no_such_ticket() {
        var gift = gifts.give(clara, cohort.id(), address, WHY);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> gifts.look(gift, cast.ben()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> gifts.accept(gift, clara));
    }

    @Test
    void until_it_is_accepted_it_can_be_taken_back_and_the_seat_goes_to_whoever_waits() {
        var gift = gifts.give(clara, cohort.id(), address, WHY);
        var ben = cast.ben();
        admissions.joinWaitlist(cohort.id(), ben);

        gifts.revoke(clara, gift);

        assertThat(admissions.liveOrder(cohort.id(), ben)).isPresent();
        assertThatExceptionOfType(OrderIsOver.class).isThrownBy(() -> gifts.accept(gift, ada));
        assertThatExceptionOfType(OrderIsOver.class).isThrownBy(() -> gifts.revoke(clara, gift));
    }

    @Test
    void what_was_accepted_is_not_taken_back_by_revoking() {
        var gift = gifts.give(clara, cohort.id(), address, WHY);
        gifts.accept(gift, ada);

        assertThatExceptionOfType(OrderIsOver.class).isThrownBy(() -> gifts.revoke(clara, gift));
        assertThat(admissions.sale(cohort.id()).admitted()).isEqualTo(1);
    }

    @Test
    void after_fourteen_days_the_seat_is_free_again() {
        var gift = gifts.give(clara, cohort.id(), address, WHY);

        clock.passes(Duration.ofDays(14));
        assertThatExceptionOfType(OrderIsOver.class).isThrownBy(() -> gifts.accept(gift, ada));
        gifts.lapse();

        assertThat(admissions.sale(cohort.id()).free()).isEqualTo(1);
    }

    @Test
    void it_has_a_reason_a_free_seat_and_one_open_ticket_an_address() {
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> gifts.give(clara, cohort.id(), address, " "));
        gifts.give(clara, cohort.id(), address, WHY);

        assertThatExceptionOfType(TicketIsGiven.class).isThrownBy(() -> gifts.give(clara, cohort.id(), address, WHY));
        assertThatExceptionOfType(NoSeatIsFree.class)
                .isThrownBy(() -> gifts.give(clara, cohort.id(), cast.address("Eve"), WHY));
    }

    @Test
    void whoever_has_a_ticket_needs_no_second_one() {
        var two = offers.cohort(2, Money.of("CNY", 0));
        var owner = cast.owner(two.community());
        admissions.hold(two.id(), ada, false);
        var gift = gifts.give(owner, two.id(), address, WHY);

        assertThatExceptionOfType(HasATicket.class).isThrownBy(() -> gifts.accept(gift, ada));
        assertThat(admissions.sale(two.id()).held()).isEqualTo(1);
    }

    @Test
    void a_cancelled_cohort_gives_nothing_any_more() {
        var gift = gifts.give(clara, cohort.id(), address, WHY);

        transaction.executeWithoutResult(
                status -> news.publishEvent(new CohortCancelled(cohort.id(), clara, "too few of us")));

        assertThatExceptionOfType(OrderIsOver.class).isThrownBy(() -> gifts.accept(gift, ada));
        assertThatExceptionOfType(SaleIsOver.class)
                .isThrownBy(() -> gifts.give(clara, cohort.id(), cast.address("Eve"), WHY));
        assertThat(admissions.sale(cohort.id()).held()).isZero();
    }
}
