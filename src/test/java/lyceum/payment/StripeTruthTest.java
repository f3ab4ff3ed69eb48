package lyceum.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import lyceum.admission.AdmissionBooks;
import lyceum.admission.OrderState;
import lyceum.course.CohortTerms;
import lyceum.shared.OrderId;
import lyceum.shared.Seats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whatever has happened at Stripe, and in whatever order and however often it is told: in the end the order is where
/// that truth puts it.
class StripeTruthTest extends StripeTest {
    @Autowired
    AdmissionBooks all;

    private CohortTerms cohort;

    @BeforeEach
    void a_large_hall() {
        cohort = offers.cohort(Seats.of(200), PRICE);
    }

    @AfterEach
    void the_books_are_right() {
        assertThat(all.faults()).isEmpty();
    }

    @Test
    void paid() throws Exception {
        everyOrder(session -> books().pay(session), OrderState.ADMITTED, "CHARGE SETTLED");
    }

    @Test
    void paid_later() throws Exception {
        everyOrder(
                session -> {
                    books().payLater(session);
                    books().arrive(session);
                },
                OrderState.ADMITTED,
                "CHARGE SETTLED");
    }

    @Test
    void failed_later() throws Exception {
        everyOrder(
                session -> {
                    books().payLater(session);
                    books().fail(session);
                },
                OrderState.EXPIRED);
    }

    @Test
    void expired() throws Exception {
        everyOrder(session -> books().event("checkout.session.expired", expiredNow(session)), OrderState.EXPIRED);
    }

    @Test
    void paid_then_refunded() throws Exception {
        everyOrder(
                session -> books().refund(books().pay(session), null, Map.of()),
                OrderState.REFUNDED,
                "CHARGE SETTLED",
                "REFUND SUCCEEDED");
    }

    @Test
    void disputed_and_won() throws Exception {
        everyOrder(
                session -> books().decide(books().dispute(books().pay(session)), true),
                OrderState.ADMITTED,
                "CHARGE SETTLED",
                "DISPUTE WON");
    }

    @Test
    void disputed_and_lost() throws Exception {
        everyOrder(
                session -> books().decide(books().dispute(books().pay(session)), false),
                OrderState.REFUNDED,
                "CHARGE SETTLED",
                "DISPUTE LOST");
    }

    /// Told as it happens: each step with the news of the step before, and some news twice.
    @Test
    void a_dispute_told_while_it_goes_on() throws Exception {
        var order = held(cohort);
        var payment = books().pay(atTheTill(order));
        tellsAll();
        var dispute = books().dispute(payment);
        tellsAll();
        assertThat(states(order)).contains("DISPUTE OPEN");
        books().decide(dispute, true);
        tellsAll();

        assertThat(states(order)).contains("DISPUTE WON");
        assertThat(stateOf(order)).isEqualTo(OrderState.ADMITTED);
    }

    private Map<String, Object> expiredNow(String session) {
        var one = books().get(session);
        one.put("status", "expired");
        return one;
    }

    private void everyOrder(Consumer<String> truth, OrderState end, String... lines) throws Exception {
        int events = happen(truth).size();
        var chance = new Random(1829);
        for (var permutation : permutations(events)) {
            ben = cast.ben();
            var order = held(cohort);
            truth.accept(atTheTill(order));
            var told = STRIPE.courier().pickUp();
            var deliveries = new ArrayList<Map<String, Object>>();
            for (int i : permutation) deliveries.add(told.get(i));
            for (int i = 0; i < 2; i++)
                deliveries.add(chance.nextInt(deliveries.size()), told.get(chance.nextInt(told.size())));
            for (var event : deliveries) {
                assertThat(delivered(event)).isEqualTo(200);
                settles();
            }
            assertThat(stateOf(order)).as("order of events %s", permutation).isEqualTo(end);
            assertThat(states(order)).as("order of events %s", permutation).containsExactlyInAnyOrder(lines);
        }
    }

    private List<Map<String, Object>> happen(Consumer<String> truth) {
        ben = cast.ben();
        truth.accept(atTheTill(held(cohort)));
        return STRIPE.courier().pickUp();
    }

    private List<String> states(OrderId order) {
        return ledger.of(order).stream()
                .map(one -> one.kind() + " " + one.state())
                .toList();
    }

    private static List<List<Integer>> permutations(int n) {
        var found = new ArrayList<List<Integer>>();
        permute(new ArrayList<>(java.util.stream.IntStream.range(0, n).boxed().toList()), 0, found);
        // five and more: a sample of them, the same in each run
        Collections.shuffle(found, new Random(42));
        return found.subList(0, Math.min(found.size(), 24));
    }

    private static void permute(List<Integer> all, int from, List<List<Integer>> found) {
        if (from == all.size()) found.add(List.copyOf(all));
        for (int i = from; i < all.size(); i++) {
            Collections.swap(all, from, i);
            permute(all, from + 1, found);
            Collections.swap(all, from, i);
        }
    }
}
