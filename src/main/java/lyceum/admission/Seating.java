package lyceum.admission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lyceum.community.Communities;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.course.PriceTier;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.payment.PaymentSettled;
import lyceum.payment.Payments;
import lyceum.shared.CohortId;
import lyceum.shared.Ids;
import lyceum.shared.OrderId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives seats and takes them back, inside the caller's transaction and under the lock of the cohort's row. A seat that
/// comes free goes to whoever waits longest, in the same transaction: no passer-by is faster.
@Component
class Seating {
    static final Duration OFFER_OPEN = Duration.ofHours(24);

    private final SaleBook sales;
    private final OrderBook orders;
    private final Line line;
    private final Codes codes;
    private final Courses courses;
    private final Communities communities;
    private final Members members;
    private final Payments payments;
    private final ApplicationEventPublisher news;
    private final Ids ids;
    private final Clock clock;

    Seating(
            SaleBook sales,
            OrderBook orders,
            Line line,
            Codes codes,
            Courses courses,
            Communities communities,
            Members members,
            Payments payments,
            ApplicationEventPublisher news,
            Ids ids,
            Clock clock) {
        this.sales = sales;
        this.orders = orders;
        this.line = line;
        this.codes = codes;
        this.courses = courses;
        this.communities = communities;
        this.members = members;
        this.payments = payments;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /// The seat is counted as held already; price and terms are frozen here.
    Order order(Ticket ticket, boolean offered, boolean waitIfLate, Instant until) {
        var now = clock.instant();
        var order = Order.held(new OrderId(ids.next()), ticket, offered, waitIfLate, now, until);
        communities.paidIn(ticket.community(), payments.kind());
        sales.useTier(ticket.cohort(), ticket.tier());
        orders.add(order);
        return order;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void admitFree(Order order) {
        order.admittedFree(clock.instant());
        sales.admitHeld(order.ticket().cohort());
        admitted(order);
    }

    /// An order whose money has come.
    record Paid(Order order, PaymentSettled money) {}

    /// The orders' own seats become places. Many at once cost hardly more than one, cohort by cohort and community by
    /// community.
    @Transactional(propagation = Propagation.MANDATORY)
    public void admitHeld(List<Paid> all) {
        var now = clock.instant();
        for (var one : all)
            one.order().admitted(one.money().payment(), one.money().at(), now);
        all.stream()
                .collect(Collectors.groupingBy(one -> one.order().ticket().cohort(), Collectors.counting()))
                .forEach((cohort, howMany) -> sales.admitHeld(cohort, howMany.intValue()));
        admitted(all.stream().map(Paid::order).toList());
    }

    /// The order's seat was given up, but one is free.
    @Transactional(propagation = Propagation.MANDATORY)
    public void admitLate(Order order, String payment, Instant paidAt) {
        order.admitted(payment, paidAt, clock.instant());
        sales.admitFree(order.ticket().cohort());
        sales.useTier(order.ticket().cohort(), order.ticket().tier());
        codes.takeBack(order.ticket());
        admitted(order);
    }

    /// An unpaid order ends; its seat goes on.
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Order order, Line.State offer) {
        var ticket = order.ticket();
        orders.save(order);
        sales.releaseHeld(ticket.cohort());
        sales.freeTier(ticket.cohort(), ticket.tier());
        codes.giveBack(ticket);
        if (order.isOffered()) {
            line.offerEnded(order, offer);
            if (offer == Line.State.LAPSED)
                news.publishEvent(new OfferLapsed(
                        order.id(), ticket.buyer(), ticket.community(), ticket.cohort(), clock.instant()));
        }
        roll(ticket.cohort());
    }

    /// What an admitted order gave ends; its seat goes on, its number stays.
    @Transactional(propagation = Propagation.MANDATORY)
    public void unseat(Order order) {
        var ticket = order.ticket();
        var now = clock.instant();
        orders.save(order);
        members.end(order.id(), now);
        sales.releaseAdmitted(ticket.cohort());
        sales.freeTier(ticket.cohort(), ticket.tier());
        codes.giveBack(ticket);
        news.publishEvent(new AdmissionEnded(order.id(), ticket.buyer(), ticket.community(), ticket.cohort(), now));
        roll(ticket.cohort());
    }

    /// As long as a seat is free and somebody waits, the first is offered it; a paid order that waits is admitted at
    /// once.
    @Transactional(propagation = Propagation.MANDATORY)
    public void roll(CohortId cohort) {
        while (true) {
            var sale = sales.locked(cohort);
            if (sale.waiting() == 0 || !sale.hasFreeSeat() || sale.cancelled()) return;
            var first = line.first(cohort);
            if (first.isEmpty()) return;
            if (!seat(first.get())) return;
        }
    }

    private boolean seat(Line.Place first) {
        var paid = first.order();
        return paid == null ? offer(first) : admitWaiting(first, paid);
    }

    private boolean admitWaiting(Line.Place first, OrderId paid) {
        var order = orders.locked(paid);
        line.leave(first.cohort(), first.person(), Line.State.TAKEN);
        if (order.is(OrderState.PAID_UNPLACED) && order.payment() != null && order.paidAt() != null)
            admitLate(order, order.payment(), order.paidAt());
        return true;
    }

    private boolean offer(Line.Place first) {
        var terms = courses.terms(first.cohort());
        var now = clock.instant();
        var tier = priceNow(terms);
        if (tier == null || !terms.isOnSaleAt(now)) return false;
        var until = now.plus(OFFER_OPEN);
        sales.holdFree(first.cohort());
        var order = order(Ticket.of(terms, tier, first.person()), true, false, until);
        line.offered(first, order.id());
        news.publishEvent(new SeatOffered(
                order.id(), first.person(), terms.community(), first.cohort(), tier.price(), until, now));
        return true;
    }

    @Nullable
    PriceTier priceNow(CohortTerms terms) {
        return PriceTier.now(terms.tiers(), sales.used(terms.id()), clock.instant())
                .orElse(null);
    }

    private void admitted(Order order) {
        admitted(List.of(order));
    }

    private void admitted(List<Order> all) {
        var now = clock.instant();
        orders.save(all);
        all.stream().filter(Order::isOffered).forEach(order -> line.offerEnded(order, Line.State.TAKEN));
        all.stream().map(order -> order.ticket().community()).distinct().forEach(communities::firstAdmission);
        var numbers =
                members.enroll(all.stream().map(order -> enrollment(order, now)).toList());
        for (var order : all) {
            var ticket = order.ticket();
            var number = Objects.requireNonNull(numbers.get(order.id()));
            news.publishEvent(
                    new Admitted(order.id(), ticket.buyer(), ticket.community(), ticket.cohort(), number, now));
        }
    }

    private static Enrollment enrollment(Order order, Instant now) {
        var ticket = order.ticket();
        return new Enrollment(
                order.id(),
                ticket.buyer(),
                ticket.community(),
                ticket.cohort(),
                now,
                ticket.accessUntil(),
                Enrollment.State.LIVE);
    }
}
