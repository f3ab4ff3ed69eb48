package lyceum.admission;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.payment.Payments;
import lyceum.payment.RefundArrived;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tickets given back and money returned: by the rule, by an owner's answer, or because it came too late.
@Component
class GivingBack {
    static final Duration ANSWERED_WITHIN = Duration.ofDays(7);
    static final int LONGEST_REASON = 500;

    private final OrderBook orders;
    private final WishBook wishes;
    private final SaleBook sales;
    private final Line line;
    private final Seating seating;
    private final Holding holding;
    private final Payments payments;
    private final Roles roles;
    private final Audit audit;
    private final Transactions transactions;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    GivingBack(
            OrderBook orders,
            WishBook wishes,
            SaleBook sales,
            Line line,
            Seating seating,
            Holding holding,
            Payments payments,
            Roles roles,
            Audit audit,
            Transactions transactions,
            ApplicationEventPublisher news,
            Clock clock) {
        this.orders = orders;
        this.wishes = wishes;
        this.sales = sales;
        this.line = line;
        this.seating = seating;
        this.holding = holding;
        this.payments = payments;
        this.roles = roles;
        this.audit = audit;
        this.transactions = transactions;
        this.news = news;
        this.clock = clock;
    }

    RefundOutcome ask(OrderId id, PersonId buyer, String reason) {
        var ticket = orders.get(id).ticket();
        if (!ticket.buyer().equals(buyer)) throw new NotFound();
        if (reason.length() > LONGEST_REASON) throw new ReasonMissing();
        return transactions.get(() -> {
            sales.locked(ticket.cohort());
            return ask(orders.locked(id), reason.strip());
        });
    }

    private RefundOutcome ask(Order order, String reason) {
        var now = clock.instant();
        if (!order.is(OrderState.ADMITTED, OrderState.PAID_UNPLACED)) throw new NothingToGiveBack();
        var paidAt = order.paidAt();
        boolean byTheRule = paidAt == null
                || order.is(OrderState.PAID_UNPLACED)
                || now.isBefore(order.ticket().refundableUntil(paidAt));
        if (byTheRule) {
            all(order, order.ticket().buyer(), reason);
            return new RefundOutcome.ByTheRule();
        }
        if (reason.isEmpty()) throw new ReasonMissing();
        var due = now.plus(ANSWERED_WITHIN);
        wishes.asked(order, reason, now, due);
        var ticket = order.ticket();
        news.publishEvent(new RefundAsked(order.id(), ticket.buyer(), ticket.community(), ticket.cohort(), due, now));
        return new RefundOutcome.Asked(due);
    }

    void answer(OrderId id, PersonId owner, boolean granted, String reason) {
        act(id, owner, granted ? "refund.granted" : "refund.refused", reason, order -> {
            wishes.answered(order, owner, granted, reason.strip(), clock.instant());
            var ticket = order.ticket();
            if (granted) all(order, owner, reason.strip());
            else
                news.publishEvent(new RefundRefused(
                        id, ticket.buyer(), ticket.community(), ticket.cohort(), reason.strip(), clock.instant()));
        });
    }

    void some(OrderId id, PersonId owner, Money amount, String reason) {
        act(id, owner, "order.refunded", reason, order -> {
            if (!order.is(OrderState.ADMITTED, OrderState.PAID_UNPLACED)) throw new NothingToGiveBack();
            var left = left(order);
            boolean fits =
                    amount.currency().equals(left.currency()) && amount.minor() > 0 && amount.minor() <= left.minor();
            if (!fits) throw left.isFree() ? new NothingToGiveBack() : new RefundIsTooMuch(left);
            if (amount.equals(left)) all(order, owner, reason.strip());
            else {
                pay(order, amount, "part:" + id + ":" + left.minor());
                order.noted(reason.strip(), clock.instant());
                orders.save(order);
            }
        });
    }

    /// Whatever its state, the order ends by an owner's will: unpaid at the till, paid by a refund, free at once.
    void cancel(OrderId id, PersonId owner, String reason) {
        var ticket = orders.get(id).ticket();
        roles.demand(owner, Act.REFUND_ORDER, ticket.community(), ticket.cohort());
        if (orders.get(id).state().isPayable()) {
            refuseOddReason(reason);
            holding.end(id, owner, reason.strip());
            if (!orders.get(id).is(OrderState.CANCELLED)) throw new OrderIsOver(); // paid meanwhile: paid wins
            transactions.run(() -> audit.record(owner, "order.cancelled", id, reason.strip()));
        } else
            act(id, owner, "order.cancelled", reason, order -> {
                if (!order.is(OrderState.ADMITTED, OrderState.PAID_UNPLACED)) throw new OrderIsOver();
                all(order, owner, reason.strip());
            });
    }

    /// Everything that is left goes back. The seat is kept until the money has arrived; a free ticket ends at once.
    void all(Order order, @Nullable PersonId by, String why) {
        var now = clock.instant();
        if (order.payment() == null) {
            order.givenBack(by, why, now);
            seating.unseat(order);
            return;
        }
        boolean waited = order.is(OrderState.PAID_UNPLACED);
        var left = left(order);
        order.refunding(by, why, now);
        orders.save(order);
        if (waited) line.leave(order.ticket().cohort(), order.ticket().buyer(), Line.State.LEFT);
        pay(order, left, "rest:" + order.id());
    }

    void arrived(Order order, RefundArrived heard) {
        var ticket = order.ticket();
        boolean main = heard.payment().equals(order.payment());
        boolean full = main
                && payments.refunded(heard.payment()).minor() >= ticket.price().minor()
                && order.is(OrderState.REFUNDING, OrderState.ADMITTED, OrderState.PAID_UNPLACED);
        if (full) {
            boolean seated = order.isSeated();
            order.refunded(heard.at());
            if (seated) seating.unseat(order);
            else orders.save(order);
        }
        news.publishEvent(new MoneyReturned(
                order.id(), ticket.buyer(), ticket.community(), ticket.cohort(), heard.amount(), full, heard.at()));
    }

    private void pay(Order order, Money amount, String key) {
        payments.refund(order.id(), Objects.requireNonNull(order.payment()), amount, key);
    }

    private Money left(Order order) {
        var price = order.ticket().price();
        var payment = order.payment();
        return payment == null ? new Money(price.currency(), 0) : price.minus(payments.promised(payment));
    }

    private void act(OrderId id, PersonId owner, String what, String reason, java.util.function.Consumer<Order> work) {
        var ticket = orders.get(id).ticket();
        roles.demand(owner, Act.REFUND_ORDER, ticket.community(), ticket.cohort());
        refuseOddReason(reason);
        transactions.run(() -> {
            sales.locked(ticket.cohort());
            work.accept(orders.locked(id));
            audit.record(owner, what, id, reason.strip());
        });
    }

    private static void refuseOddReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) throw new ReasonMissing();
    }
}
