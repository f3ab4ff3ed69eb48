package lyceum.payment;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Admissions;
import lyceum.admission.HoldOutcome;
import lyceum.admission.OrderState;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.payment.standin.BorrowedClock;
import lyceum.payment.standin.Courier;
import lyceum.payment.standin.StandInBooks;
import lyceum.payment.standin.StandInStripe;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The portal with keys, before a stand-in Stripe whose time is the test's. What happens there is kept until a test
/// delivers it.
@HouseTest
abstract class StripeTest {
    static final Money PRICE = Money.of("CNY", 36_500);
    private static final BorrowedClock TIME = new BorrowedClock();
    static final StandInStripe STRIPE = new StandInStripe(TIME);

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry settings) {
        settings.add("lyceum.stripe.secret-key", () -> StandInStripe.KEY);
        settings.add("lyceum.stripe.webhook-secrets", () -> "whsec_the_old_one," + StandInStripe.SECRET);
        settings.add("lyceum.stripe.api-base", STRIPE::address);
        settings.add("lyceum.address", () -> "https://lyceum.example.org");
    }

    @Autowired
    WebApplicationContext house;

    @Autowired
    Admissions admissions;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    InboxWorker worker;

    @Autowired
    Refunds refunds;

    @Autowired
    StripeCheckout till;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient sql;

    MockMvc mvc;
    PersonId ben;

    @BeforeEach
    void the_letterbox_is_open() {
        TIME.goesBy(clock);
        STRIPE.courier().pickUp();
        mvc = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
        ben = cast.ben();
    }

    @AfterEach
    void the_line_is_good_again() throws Exception {
        STRIPE.is(StandInStripe.Line.GOOD);
        STRIPE.books().refundsGo(StandInBooks.RefundsGo.AT_ONCE);
        clock.passes(Duration.ofMinutes(2));
        assertThatExceptionOfType(Till.Refused.class).isThrownBy(() -> till.session("cs_test_none"));
        for (var event : STRIPE.courier().pickUp()) delivered(event);
        settles();
        clock.is(FakeClock.BEGINNING);
    }

    StandInBooks books() {
        return STRIPE.books();
    }

    /// The id of the session at Stripe.
    String atTheTill(OrderId order) {
        return StandInStripe.session(page(order));
    }

    URI page(OrderId order) {
        return admissions.checkout(order, ben);
    }

    OrderId held(CohortTerms cohort) {
        return ((HoldOutcome.SeatHeld) admissions.hold(cohort.id(), ben, false)).order();
    }

    OrderState stateOf(OrderId order) {
        return admissions.order(order, ben).state();
    }

    int delivered(Map<String, Object> event) throws Exception {
        return delivered(STRIPE.courier().sealed(event));
    }

    int delivered(Courier.Delivery delivery) throws Exception {
        return mvc.perform(post("/stripe/webhook")
                        .contentType("application/json")
                        .header("Stripe-Signature", delivery.seal())
                        .content(delivery.body()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /// Everything that was told and everything that is promised, as long as Stripe answers.
    void settles() {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        do {
            worker.work();
            refunds.giveBack();
            if (System.nanoTime() > patience) throw new IllegalStateException("Something is left undone");
        } while (undone() > 0);
    }

    /// Delivers what has happened so far, in its order.
    void tellsAll() throws Exception {
        for (var event : STRIPE.courier().pickUp()) delivered(event);
        settles();
    }

    private int undone() {
        return sql.sql("""
                        select (select count(*) from inbox where state = 'NEW' and next_try <= :soon)
                             + (select count(*) from refund where state = 'DUE' and next_try <= :soon)
                        """)
                .param("soon", Desk.utc(clock.instant().plus(Inbox.LEASE)))
                .query(Integer.class)
                .single();
    }
}
