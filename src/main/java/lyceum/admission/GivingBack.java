package lyceum.admission;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
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
    static final Duration REMINDED_BEFORE = Duration.ofDays(2);
    static final int LONGEST_REASON = 500;

    private final OrderBook orders;
    private final WishBook wishes;
    private final ProposalBook proposals;
    private final RefundLimits limits;
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
            ProposalBook proposals,
            RefundLimits limits,
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
        this.proposals = proposals;
        this.limits = limits;
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
        if (order.isDisputed()) throw new PaymentIsDisputed();
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

    boolean answer(OrderId id, PersonId owner, boolean granted, String reason) {
        return act(id, owner, granted ? "refund.granted" : "refund.refused", reason, order -> {
            var wish = wishes.find(id).filter(open -> open.granted() == null);
            if (wish.isEmpty()) throw new OrderIsOver();
            if (granted && waitsForAnother(order, owner, left(order), true, reason.strip())) return false;
            wishes.answered(order, owner, granted, reason.strip(), clock.instant());
            proposals.remove(id);
            var ticket = order.ticket();
            if (granted) all(order, owner, reason.strip());
            else
                news.publishEvent(new RefundRefused(
                        id, ticket.buyer(), ticket.community(), ticket.cohort(), reason.strip(), clock.instant()));
            return true;
        });
    }

    boolean some(OrderId id, PersonId owner, Money amount, String reason) {
        return act(id, owner, "order.refunded", reason, order -> {
            if (!order.is(OrderState.ADMITTED, OrderState.PAID_UNPLACED)) throw new NothingToGiveBack();
            var left = left(order);
            boolean fits =
                    amount.currency().equals(left.currency()) && amount.minor() > 0 && amount.minor() <= left.minor();
            if (!fits) throw left.isFree() ? new NothingToGiveBack() : new RefundIsTooMuch(left);
            if (!amount.isPayable()) throw new RefundIsTooFine(amount);
            if (waitsForAnother(order, owner, amount, false, reason.strip())) return false;
            back(order, owner, amount, reason.strip());
            return true;
        });
    }

    private void back(Order order, PersonId owner, Money amount, String reason) {
        var left = left(order);
        if (amount.equals(left)) all(order, owner, reason);
        else {
            pay(order, amount, "part:" + order.id() + ":" + left.minor() + again(order));
            order.partNoted(reason, clock.instant());
            orders.save(order);
        }
    }

    /// Counted with what went back of the order before, so that parts do not slip below the limit.
    private boolean waitsForAnother(Order order, PersonId owner, Money amount, boolean answers, String reason) {
        var ticket = order.ticket();
        long before = ticket.price().minor() - left(order).minor();
        var back = new Money(amount.currency(), before + amount.minor());
        if (!limits.takesTwo(ticket.community(), back)) return false;
        var now = clock.instant();
        proposals.add(order.id(), new RefundProposal(amount, answers, reason, owner, now));
        news.publishEvent(
                new RefundProposed(order.id(), ticket.community(), ticket.cohort(), amount, owner, reason, now));
        return true;
    }

    /// The second owner; never the one who wished for it.
    void confirm(OrderId id, PersonId owner) {
        var ticket = orders.get(id).ticket();
        roles.demand(owner, Act.REFUND_ORDER, ticket.community(), ticket.cohort());
        transactions.run(() -> {
            sales.locked(ticket.cohort());
            var order = orders.locked(id);
            var wish = proposals.find(id).orElseThrow(NotFound::new);
            if (wish.by().equals(owner)) throw new AnotherOwnerConfirms();
            if (order.isDisputed()) throw new PaymentIsDisputed();
            if (!order.is(OrderState.ADMITTED, OrderState.PAID_UNPLACED)) throw new NothingToGiveBack();
            if (wish.amount().minor() > left(order).minor()) throw new RefundIsTooMuch(left(order));
            proposals.remove(id);
            if (wish.answers()) wishes.answered(order, wish.by(), true, wish.reason(), clock.instant());
            back(order, wish.by(), wish.amount(), wish.reason());
            audit.record(owner, "refund.confirmed", id, wish.reason());
        });
    }

    void withdraw(OrderId id, PersonId owner) {
        var ticket = orders.get(id).ticket();
        roles.demand(owner, Act.REFUND_ORDER, ticket.community(), ticket.cohort());
        transactions.run(() -> {
            if (!proposals.remove(id)) throw new NotFound();
            audit.record(owner, "refund.withdrawn", id, "");
        });
    }

    Optional<RefundProposal> proposal(OrderId id) {
        return proposals.find(id);
    }

    /// Wishes whose answer is due soon: their owners are reminded once.
    void remind() {
        var now = clock.instant();
        for (var id : wishes.toRemindOf(now.plus(REMINDED_BEFORE)))
            transactions.run(() -> {
                if (!wishes.reminded(id, now)) return;
                var ticket = orders.get(id).ticket();
                wishes.find(id)
                        .ifPresent(wish -> news.publishEvent(
                                new RefundAnswerDue(id, ticket.community(), ticket.cohort(), wish.answerDue())));
            });
    }

    /// Whatever its state, the order ends by an owner's will: unpaid at the till, paid by a refund, free at once.
    boolean cancel(OrderId id, PersonId owner, String reason) {
        var ticket = orders.get(id).ticket();
        roles.demand(owner, Act.REFUND_ORDER, ticket.community(), ticket.cohort());
        if (orders.get(id).state().isPayable()) {
            refuseOddReason(reason);
            holding.end(id, owner, reason.strip());
            if (!orders.get(id).is(OrderState.CANCELLED)) throw new OrderIsOver(); // paid meanwhile: paid wins
            transactions.run(() -> audit.record(owner, "order.cancelled", id, reason.strip()));
            return true;
        }
        return act(id, owner, "order.cancelled", reason, order -> {
            if (!order.is(OrderState.ADMITTED, OrderState.PAID_UNPLACED)) throw new OrderIsOver();
            if (waitsForAnother(order, owner, left(order), false, reason.strip())) return false;
            all(order, owner, reason.strip());
            return true;
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
        proposals.remove(order.id());
        boolean waited = order.is(OrderState.PAID_UNPLACED);
        var left = left(order);
        order.refunding(by, why, now);
        orders.save(order);
        if (waited) line.leave(order.ticket().cohort(), order.ticket().buyer(), Line.State.LEFT);
        pay(order, left, "rest:" + order.id() + again(order));
    }

    void arrived(Order order, RefundArrived heard) {
        var ticket = order.ticket();
        boolean main = heard.payment().equals(order.payment());
        boolean full = main
                && payments.refunded(heard.payment()).minor() >= ticket.price().minor();
        if (full && order.is(OrderState.REFUNDING, OrderState.ADMITTED, OrderState.PAID_UNPLACED)) {
            boolean seated = order.isSeated();
            order.refunded(heard.at());
            if (seated) seating.unseat(order);
            else orders.save(order);
        }
        news.publishEvent(new MoneyReturned(
                heard.refund(),
                order.id(),
                ticket.buyer(),
                ticket.community(),
                ticket.cohort(),
                heard.amount(),
                full,
                heard.at()));
    }

    private void pay(Order order, Money amount, String key) {
        payments.refund(order.id(), Objects.requireNonNull(order.payment()), amount, key);
    }

    /// Marks what is promised anew after a refund was given up: the same key would be the refund of before.
    private String again(Order order) {
        var givenUp = payments.givenUp(Objects.requireNonNull(order.payment()));
        return givenUp.isFree() ? "" : ":after:" + givenUp.minor();
    }

    private Money left(Order order) {
        var price = order.ticket().price();
        var payment = order.payment();
        return payment == null ? new Money(price.currency(), 0) : price.minus(payments.promised(payment));
    }

    /// False: it waits for another owner.
    private boolean act(OrderId id, PersonId owner, String what, String reason, Predicate<Order> work) {
        var ticket = orders.get(id).ticket();
        roles.demand(owner, Act.REFUND_ORDER, ticket.community(), ticket.cohort());
        refuseOddReason(reason);
        return transactions.get(() -> {
            sales.locked(ticket.cohort());
            var order = orders.locked(id);
            if (order.isDisputed()) throw new PaymentIsDisputed();
            boolean done = work.test(order);
            audit.record(owner, done ? what : what + ".wished", id, reason.strip());
            return done;
        });
    }

    private static void refuseOddReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) throw new ReasonMissing();
    }
}
