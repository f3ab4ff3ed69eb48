package lyceum.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Admissions;
import lyceum.admission.HoldOutcome;
import lyceum.admission.OrderState;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The inbox without its bell: events are put there by hand, as a process that was killed right after would leave them.
@HouseTest
class InboxTest {
    private static final Money PRICE = Money.of("CNY", 36_500);

    @Autowired
    Admissions admissions;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    @Autowired
    Inbox inbox;

    @Autowired
    InboxWorker worker;

    @Autowired
    PracticeTill till;

    @Autowired
    JdbcClient sql;

    @Autowired
    FakeClock clock;

    private CohortTerms cohort;
    private PersonId ben;
    private OrderId order;
    private String session;

    @BeforeEach
    void ben_has_paid_and_nobody_has_heard_of_it() {
        cohort = offers.cohort(3, PRICE);
        ben = cast.ben();
        order = hold(ben);
        session = paid(admissions.checkout(order, ben));
    }

    @AfterEach
    void time_goes_back() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void what_a_killed_worker_held_comes_back_by_itself() {
        var event = arrives(session);
        sql.sql("update inbox set lease = 'killed', next_try = ? where id = ?")
                .params(Desk.utc(clock.instant().plus(Inbox.LEASE)), event)
                .update();

        worker.work();
        assertThat(stateOf(event)).isEqualTo("NEW");
        clock.passes(Inbox.LEASE);
        worker.work();

        assertThat(stateOf(event)).isEqualTo("DONE");
        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void a_worker_that_lost_its_lease_commits_nothing() {
        var event = new TillEvent(arrives(session), "checkout.session.completed", session, cohort.community());

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> inbox.done(List.of(event), "another")))
                .isNotNull();
        assertThat(stateOf(event.id())).isEqualTo("NEW");
    }

    @Test
    void one_bad_event_stops_nobody_else() {
        var good = arrives(session);
        var eve = cast.eve();
        var eves = hold(eve);
        var spoiled = paid(admissions.checkout(eves, eve));
        sql.sql("update ticket_order set zone = 'Nowhere/At_All' where id = ?")
                .param(eves.value())
                .update();
        var bad = arrives(spoiled);

        worker.work();

        assertThat(stateOf(good)).isEqualTo("DONE");
        assertThat(stateOf(bad)).isEqualTo("NEW");
        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.ADMITTED);
        mended(eves);
    }

    @Test
    void after_ten_tries_an_event_is_the_operators_and_a_requeue_brings_it_back() {
        sql.sql("update ticket_order set zone = 'Nowhere/At_All' where id = ?")
                .param(order.value())
                .update();
        var event = arrives(session);
        for (int i = 0; i < Inbox.MOST_TRIES; i++) {
            worker.work();
            clock.passes(Duration.ofHours(1));
        }
        assertThat(stateOf(event)).isEqualTo("DEAD");

        mended(order);
        inbox.requeue(event, () -> {});
        worker.work();

        assertThat(stateOf(event)).isEqualTo("DONE");
        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void the_same_event_is_kept_once() {
        var event = arrives(session);
        inbox.receive(new TillEvent(event, "checkout.session.completed", session, cohort.community()), () -> {});

        assertThat(sql.sql("select count(*) from inbox where about = ?")
                        .param(session)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        worker.work();
    }

    @Test
    void unknown_events_are_kept_and_left_alone() {
        var strange = "strange:" + UUID.randomUUID();
        inbox.receive(new TillEvent(strange, "customer.created", "x", cohort.community()), () -> {});

        worker.work();

        assertThat(stateOf(strange)).isEqualTo("IGNORED");
    }

    @Test
    void money_that_does_not_agree_is_put_in_quarantine_and_admits_nobody() {
        sql.sql("update practice_session set minor = 1 where id = ?")
                .param(session)
                .update();

        arrives(session);
        worker.work();

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.QUARANTINED);
        assertThat(admissions.sale(cohort.id()).free()).isEqualTo(3);
    }

    private String arrives(String about) {
        var id = "event:" + UUID.randomUUID();
        inbox.receive(new TillEvent(id, "checkout.session.completed", about, cohort.community()), () -> {});
        return id;
    }

    private String paid(URI page) {
        var id = page.getPath().substring("/till/".length());
        till.move(id, TillSession.Standing.OPEN, TillSession.Standing.PAID, "payment_" + UUID.randomUUID());
        return id;
    }

    private void mended(OrderId one) {
        sql.sql("update ticket_order set zone = 'Asia/Shanghai' where id = ?")
                .param(one.value())
                .update();
    }

    private String stateOf(String event) {
        return sql.sql("select state from inbox where id = ?")
                .param(event)
                .query(String.class)
                .single();
    }

    private OrderId hold(PersonId buyer) {
        return ((HoldOutcome.SeatHeld) admissions.hold(cohort.id(), buyer, false)).order();
    }
}
