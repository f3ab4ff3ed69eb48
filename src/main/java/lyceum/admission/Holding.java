package lyceum.admission;

import static lyceum.admission.OrderState.CHECKOUT_OPEN;
import static lyceum.admission.OrderState.HELD;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lyceum.access.Accounts;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.discount.Discounts;
import lyceum.payment.CheckoutIsOver;
import lyceum.payment.CheckoutRequest;
import lyceum.payment.Payments;
import lyceum.shared.CohortId;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// From the wish for a seat to the till's door, and back when nothing comes of it.
@Component
class Holding {
    static final Duration HELD_FOR = Duration.ofMinutes(15);
    /// The till takes money for 35 minutes; clocks differ and news travels.
    static final Duration KEPT_WHILE_PAYABLE = Duration.ofMinutes(37);

    private static final int LONGEST_LINE = 200;

    private final Courses courses;
    private final Accounts accounts;
    private final Payments payments;
    private final SaleBook sales;
    private final OrderBook orders;
    private final Line line;
    private final Seating seating;
    private final Codes codes;
    private final Discounts discounts;
    private final Transactions transactions;
    private final Clock clock;

    Holding(
            Courses courses,
            Accounts accounts,
            Payments payments,
            SaleBook sales,
            OrderBook orders,
            Line line,
            Seating seating,
            Codes codes,
            Discounts discounts,
            Transactions transactions,
            Clock clock) {
        this.courses = courses;
        this.accounts = accounts;
        this.payments = payments;
        this.sales = sales;
        this.orders = orders;
        this.line = line;
        this.seating = seating;
        this.codes = codes;
        this.discounts = discounts;
        this.transactions = transactions;
        this.clock = clock;
    }

    HoldOutcome hold(CohortId cohort, PersonId buyer, boolean waitIfLate, String code) {
        var mine = orders.liveOf(cohort, buyer);
        if (mine.isPresent()) return new HoldOutcome.AlreadyOrdered(mine.get());
        var terms = onSale(cohort);
        try {
            return transactions.get(() -> take(terms, buyer, waitIfLate, code));
        } catch (Mine already) {
            return new HoldOutcome.AlreadyOrdered(already.order);
        }
    }

    private HoldOutcome take(CohortTerms terms, PersonId buyer, boolean waitIfLate, String code) {
        var cohort = terms.id();
        if (!sales.take(cohort)) return missed(cohort, buyer);
        var mine = orders.liveOf(cohort, buyer);
        if (mine.isPresent()) throw new Mine(mine.get()); // the other tab was faster: the seat just taken goes back
        var tier = seating.priceNow(terms);
        if (tier == null) throw new SaleIsOver();
        var until = clock.instant().plus(HELD_FOR);
        var ticket = codes.ticket(terms, tier, buyer, code);
        var order = seating.order(ticket, false, waitIfLate, until);
        if (!ticket.price().isFree()) return new HoldOutcome.SeatHeld(order.id(), ticket.price(), tier.id(), until);
        seating.admitFree(order);
        return new HoldOutcome.AdmittedFree(order.id());
    }

    /// The buyer's own seat is not counted against them.
    private HoldOutcome missed(CohortId cohort, PersonId buyer) {
        var mine = orders.liveOf(cohort, buyer);
        if (mine.isPresent()) return new HoldOutcome.AlreadyOrdered(mine.get());
        var sale = sales.find(cohort).orElseThrow(SaleIsOver::new);
        if (sale.closed() || sale.cancelled()) throw new SaleIsOver();
        return new HoldOutcome.SoldOut(sale.waiting());
    }

    WaitOutcome join(CohortId cohort, PersonId person) {
        onSale(cohort);
        return transactions.get(() -> {
            var sale = sales.locked(cohort);
            var mine = orders.liveOf(cohort, person);
            if (mine.isPresent()) return new WaitOutcome.AlreadyOrdered(mine.get());
            if (sale.closed() || sale.cancelled()) throw new SaleIsOver();
            if (sale.hasFreeSeat() && sale.waiting() == 0) return new WaitOutcome.SeatsAreFree();
            line.join(cohort, person, null);
            seating.roll(cohort);
            return orders.liveOf(cohort, person)
                    .<WaitOutcome>map(WaitOutcome.AlreadyOrdered::new)
                    .orElseGet(() ->
                            new WaitOutcome.Joined(line.find(cohort, person).orElseThrow()));
        });
    }

    void leave(CohortId cohort, PersonId person) {
        if (line.find(cohort, person).isEmpty()) return;
        transactions.run(() -> {
            sales.locked(cohort);
            boolean paid = orders.liveOf(cohort, person).isPresent();
            if (!paid) line.leave(cohort, person, Line.State.LEFT);
        });
    }

    HoldOutcome accept(OrderId id, PersonId buyer) {
        return with(id, buyer, order -> {
            if (!order.state().isPayable() || !order.isOffered()) throw new OrderIsOver();
            var ticket = order.ticket();
            if (!ticket.price().isFree())
                return new HoldOutcome.SeatHeld(
                        id,
                        ticket.price(),
                        ticket.tier(),
                        Optional.ofNullable(order.due()).orElseGet(clock::instant));
            seating.admitFree(order);
            return new HoldOutcome.AdmittedFree(id);
        });
    }

    /// Before the till is opened, a seat that is kept may still get a code; then nothing of its price changes any more.
    Order redeem(OrderId id, PersonId buyer, String code) {
        return with(id, buyer, order -> {
            var ticket = order.ticket();
            if (!order.is(HELD) || ticket.discounted() != null) throw new OrderIsOver();
            var reduced = discounts.take(courses.terms(ticket.cohort()).course(), buyer, code, ticket.price());
            order.reduced(reduced);
            orders.reprice(order);
            if (reduced.price().isFree()) seating.admitFree(order);
            return order;
        });
    }

    URI checkout(OrderId id, PersonId buyer) {
        var ticket = with(id, buyer, order -> {
            if (!order.state().isPayable() || order.ticket().price().isFree() || order.isEnding())
                throw new OrderIsOver();
            if (order.is(HELD)) {
                order.checkoutOpened(clock.instant(), clock.instant().plus(KEPT_WHILE_PAYABLE));
                orders.save(order);
            }
            return order.ticket();
        });
        try {
            return payments.open(request(id, ticket));
        } catch (CheckoutIsOver over) {
            payments.look(id);
            throw new OrderIsOver();
        }
    }

    private CheckoutRequest request(OrderId id, Ticket ticket) {
        var payer = accounts.person(ticket.buyer());
        var terms = courses.terms(ticket.cohort());
        var what =
                terms.courseTitle().in(payer.language()) + " · " + terms.name().in(payer.language());
        return new CheckoutRequest(
                id,
                1,
                ticket.community(),
                ticket.price(),
                what.substring(0, Math.min(LONGEST_LINE, what.length())),
                payer.email(),
                payer.language(),
                terms.delayedMethods());
    }

    /// Ends what is not paid. An open till is closed first; if it was paid meanwhile, paid wins.
    void end(OrderId id, @Nullable PersonId by, String why) {
        boolean atTheTill = with(id, null, order -> {
            switch (order.state()) {
                case HELD -> {
                    order.cancelled(by, why, clock.instant());
                    seating.release(order, Line.State.LEFT);
                }
                case CHECKOUT_OPEN -> {
                    order.ending(by, why);
                    orders.save(order);
                    return true;
                }
                default -> {}
            }
            return false;
        });
        if (atTheTill && payments.close(id)) endedAtTheTill(id);
    }

    /// A hold that nobody took to the till runs out; so does a checkout that can no longer be paid.
    void expire(OrderId id) {
        boolean atTheTill = with(id, null, order -> {
            if (order.is(CHECKOUT_OPEN)) return true;
            if (order.is(HELD) && isDue(order)) {
                order.expired(clock.instant());
                seating.release(order, Line.State.LAPSED);
            }
            return false;
        });
        if (!atTheTill) return;
        if (payments.close(id)) endedAtTheTill(id);
        else putOff(id);
    }

    /// The till has said all it will say. Where it never heard of the order (killed on the way to it), nobody told us.
    private void endedAtTheTill(OrderId id) {
        with(id, null, order -> {
            if (order.is(CHECKOUT_OPEN)) checkoutEnded(order);
            return true;
        });
    }

    /// The checkout of that order cannot be paid any more.
    void checkoutEnded(Order order) {
        if (order.isEnding()) order.cancelled(order.endingBy(), order.endingWhy(), clock.instant());
        else order.expired(clock.instant());
        seating.release(order, order.isEnding() ? Line.State.LEFT : Line.State.LAPSED);
    }

    private void putOff(OrderId id) {
        with(id, null, order -> {
            if (order.is(CHECKOUT_OPEN)) {
                order.dueAt(clock.instant().plus(Duration.ofMinutes(2)));
                orders.save(order);
            }
            return true;
        });
    }

    private boolean isDue(Order order) {
        var due = order.due();
        return due != null && !clock.instant().isBefore(due);
    }

    /// Under the locks of the cohort's row and the order's, always in this order.
    <T> T with(OrderId id, @Nullable PersonId buyer, java.util.function.Function<Order, T> work) {
        var ticket = orders.get(id).ticket();
        if (buyer != null && !ticket.buyer().equals(buyer)) throw new NotFound();
        return transactions.get(() -> {
            sales.locked(ticket.cohort());
            return work.apply(orders.locked(id));
        });
    }

    private CohortTerms onSale(CohortId cohort) {
        var terms = courses.terms(cohort);
        Instant now = clock.instant();
        if (terms.state() == CohortTerms.State.DRAFT) throw new NotFound();
        if (terms.state() != CohortTerms.State.PUBLISHED || !now.isBefore(terms.saleUntil())) throw new SaleIsOver();
        if (now.isBefore(terms.saleFrom()))
            throw new SaleNotOpen(terms.saleFrom().atZone(terms.zone()));
        return terms;
    }

    private static final class Mine extends RuntimeException {
        private final OrderId order;

        Mine(OrderId order) {
            super(null, null, false, false);
            this.order = order;
        }
    }
}
