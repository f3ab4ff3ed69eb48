package lyceum.admission;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import lyceum.payment.CheckoutEnded;
import lyceum.payment.FundsAwaited;
import lyceum.payment.PaymentQuarantined;
import lyceum.payment.PaymentSettled;
import lyceum.payment.Payments;
import lyceum.payment.PaymentsSettled;
import lyceum.payment.RefundArrived;
import lyceum.payment.RefundFailed;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Hears the till's news inside the transaction that took it out of the inbox: what comes of it and the news being done
/// commit together. Every case may be heard again.
@Component
class Settling {
    static final Duration LATE_MONEY_WAITS = Duration.ofDays(7);

    private final OrderBook orders;
    private final SaleBook sales;
    private final Line line;
    private final Seating seating;
    private final Holding holding;
    private final GivingBack givingBack;
    private final Payments payments;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Settling(
            OrderBook orders,
            SaleBook sales,
            Line line,
            Seating seating,
            Holding holding,
            GivingBack givingBack,
            Payments payments,
            ApplicationEventPublisher news,
            Clock clock) {
        this.orders = orders;
        this.sales = sales;
        this.line = line;
        this.seating = seating;
        this.holding = holding;
        this.givingBack = givingBack;
        this.payments = payments;
        this.news = news;
        this.clock = clock;
    }

    /// All cohorts are locked first, in one order, so that two batches cannot wait for each other in a circle.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void settled(PaymentsSettled heard) {
        var ids = heard.all().stream().map(PaymentSettled::order).distinct().toList();
        orders.cohorts(ids).forEach(sales::locked);
        var locked = orders.locked(ids).stream().collect(Collectors.toMap(Order::id, Function.identity()));
        var inTime = new LinkedHashMap<OrderId, Seating.Paid>();
        var others = new ArrayList<PaymentSettled>();
        for (var money : heard.all()) {
            var order = locked.get(money.order());
            if (order == null) throw new NotFound();
            boolean first = order.holdsSeat() && !inTime.containsKey(order.id());
            if (first) inTime.put(order.id(), new Seating.Paid(order, money));
            else others.add(money);
        }
        if (!inTime.isEmpty()) seating.admitHeld(List.copyOf(inTime.values()));
        others.forEach(this::outOfTime);
    }

    private void outOfTime(PaymentSettled money) {
        var order = orders.locked(money.order());
        if (money.payment().equals(order.payment())) return;
        if (order.is(OrderState.EXPIRED, OrderState.CANCELLED)) late(order, money);
        else twice(order, money);
    }

    private void late(Order order, PaymentSettled money) {
        var ticket = order.ticket();
        var sale = sales.locked(ticket.cohort());
        if (orders.liveOf(ticket.cohort(), ticket.buyer()).isPresent()) twice(order, money);
        else if (!sale.cancelled() && sale.hasFreeSeat() && sale.waiting() == 0)
            seating.admitLate(order, money.payment(), money.at());
        else unplaced(order, money, order.waitsIfLate() && !sale.cancelled());
    }

    private void unplaced(Order order, PaymentSettled money, boolean waits) {
        var ticket = order.ticket();
        var now = clock.instant();
        var until = waits ? now.plus(LATE_MONEY_WAITS) : null;
        order.unplaced(money.payment(), money.at(), until, now);
        orders.save(order);
        news.publishEvent(new PaidTooLate(
                order.id(), ticket.buyer(), ticket.community(), ticket.cohort(), ticket.price(), until, now));
        if (waits) {
            line.leave(ticket.cohort(), ticket.buyer(), Line.State.LEFT);
            line.join(ticket.cohort(), ticket.buyer(), order.id());
        } else givingBack.all(order, null, "");
    }

    /// A second payment goes back alone; what the first one gave stays.
    private void twice(Order order, PaymentSettled money) {
        payments.refund(order.id(), money.payment(), money.amount(), "twice:" + money.payment());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void awaited(FundsAwaited heard) {
        with(heard.order(), order -> {
            if (!order.is(OrderState.CHECKOUT_OPEN)) return;
            order.fundsAwaited(heard.at());
            orders.save(order);
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(CheckoutEnded heard) {
        with(heard.order(), order -> {
            if (order.is(OrderState.CHECKOUT_OPEN, OrderState.AWAITING_FUNDS)) holding.checkoutEnded(order);
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void quarantined(PaymentQuarantined heard) {
        with(heard.order(), order -> {
            boolean held = order.holdsSeat();
            if (!held && !order.is(OrderState.EXPIRED, OrderState.CANCELLED)) {
                order.noted(heard.problem(), heard.at());
                orders.save(order);
                return;
            }
            order.quarantined(heard.problem(), heard.at());
            if (held) seating.release(order, Line.State.LEFT);
            else orders.save(order);
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void arrived(RefundArrived heard) {
        with(heard.order(), order -> givingBack.arrived(order, heard));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void failed(RefundFailed heard) {
        with(heard.order(), order -> {
            order.noted("note:refund-failed", heard.at());
            orders.save(order);
        });
    }

    private void with(OrderId id, Consumer<Order> work) {
        sales.locked(orders.get(id).ticket().cohort());
        work.accept(orders.locked(id));
    }
}
