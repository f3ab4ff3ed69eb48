package lyceum.admission;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.course.PriceTier;
import lyceum.payment.Payments;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;

/// The way in: a seat is held, paid and taken.
@Service
public class Admissions {
    private final Holding holding;
    private final GivingBack givingBack;
    private final Seating seating;
    private final OrderBook orders;
    private final OrderLists lists;
    private final SaleBook sales;
    private final Line line;
    private final Courses courses;
    private final Payments payments;
    private final QuickLook quickLook;
    private final Roles roles;

    Admissions(
            Holding holding,
            GivingBack givingBack,
            Seating seating,
            OrderBook orders,
            OrderLists lists,
            SaleBook sales,
            Line line,
            Courses courses,
            Payments payments,
            QuickLook quickLook,
            Roles roles) {
        this.holding = holding;
        this.givingBack = givingBack;
        this.seating = seating;
        this.orders = orders;
        this.lists = lists;
        this.sales = sales;
        this.line = line;
        this.courses = courses;
        this.payments = payments;
        this.quickLook = quickLook;
        this.roles = roles;
    }

    public Sale sale(CohortId cohort) {
        return sales(List.of(cohort)).computeIfAbsent(cohort, c -> nothingSold(courses.terms(c)));
    }

    public Map<CohortId, Sale> sales(Collection<CohortId> cohorts) {
        return cohorts.isEmpty() ? new HashMap<>() : sales.sales(cohorts);
    }

    /// What a ticket costs whoever held it now; empty where no tier is left.
    public Optional<PriceTier> priceNow(CohortId cohort) {
        return Optional.ofNullable(seating.priceNow(courses.terms(cohort)));
    }

    /// Takes a seat for 15 minutes, at today's price. The same person again: the same order.
    /// @param waitIfLate what the buyer ticked: money that comes too late may wait for a seat, at most 7 days
    public HoldOutcome hold(CohortId cohort, PersonId buyer, boolean waitIfLate) {
        return holding.hold(cohort, buyer, waitIfLate, "");
    }

    /// As above, at the price that a discount code gives it; the code is taken with the seat and given back with it.
    /// @param code as typed; blank for none. One that does not hold refuses, and then no seat is taken
    public HoldOutcome hold(CohortId cohort, PersonId buyer, boolean waitIfLate, String code) {
        return holding.hold(cohort, buyer, waitIfLate, code);
    }

    /// A code for a seat that is kept already, an offered one say, as long as its till was not opened.
    public OrderView redeem(OrderId order, PersonId buyer, String code) {
        return lists.view(holding.redeem(order, buyer, code));
    }

    /// The live order of that person for that cohort.
    public Optional<OrderView> liveOrder(CohortId cohort, PersonId buyer) {
        return orders.liveOf(cohort, buyer).map(orders::get).map(lists::view);
    }

    /// Where to pay: opens the order's one checkout, or finds it open. Never called in a transaction.
    public URI checkout(OrderId order, PersonId buyer) {
        return holding.checkout(order, buyer);
    }

    /// An offered seat of a free ticket is taken by this; one that costs goes to [#checkout].
    public HoldOutcome acceptOffer(OrderId order, PersonId buyer) {
        return holding.accept(order, buyer);
    }

    /// Asks the till how the payment stands and settles what is settled; the same as its messages do, at any time,
    /// any number of times. For whoever returns from the till. Never called in a transaction.
    public OrderView settle(OrderId order, PersonId buyer) {
        if (!orders.get(order).ticket().buyer().equals(buyer)) throw new NotFound();
        payments.look(order);
        return lists.view(orders.get(order));
    }

    /// The same for a screen, which waits no longer than a moment: a till that is slow or silent leaves the order as it
    /// stands.
    public OrderView settleSoon(OrderId order, PersonId buyer) {
        if (!orders.get(order).ticket().buyer().equals(buyer)) throw new NotFound();
        quickLook.at(order);
        return lists.view(orders.get(order));
    }

    /// For its buyer, and for staff who see orders; everybody else: [lyceum.shared.NotFound].
    public OrderView order(OrderId order, PersonId reader) {
        var found = orders.get(order);
        var ticket = found.ticket();
        if (!ticket.buyer().equals(reader)) seesOrders(reader, ticket.community(), ticket.cohort());
        return lists.view(found);
    }

    /// Gives back a seat that is held or offered but not paid. If it was paid meanwhile, paid wins: look at the answer.
    /// Never called in a transaction.
    public OrderView abandon(OrderId order, PersonId buyer) {
        if (!orders.get(order).ticket().buyer().equals(buyer)) throw new NotFound();
        holding.end(order, buyer, "");
        return lists.view(orders.get(order));
    }

    public WaitOutcome joinWaitlist(CohortId cohort, PersonId person) {
        return holding.join(cohort, person);
    }

    public void leaveWaitlist(CohortId cohort, PersonId person) {
        holding.leave(cohort, person);
    }

    public Optional<Waiting> waiting(CohortId cohort, PersonId person) {
        return line.find(cohort, person);
    }

    public List<Waiting> waitingOf(PersonId person) {
        return line.of(person);
    }

    /// The buyer gives the ticket back: inside the rule it happens by itself, outside an owner answers within 7 days.
    public RefundOutcome askRefund(OrderId order, PersonId buyer, String reason) {
        return givingBack.ask(order, buyer, reason);
    }

    /// An owner's answer, with a reason; granted means in full.
    /// @return false: it is above the community's limit and waits for another owner
    public boolean answerRefund(OrderId order, PersonId owner, boolean granted, String reason) {
        return givingBack.answer(order, owner, granted, reason);
    }

    /// An owner gives money back, all of it or a part; parts that sum to the whole end what the order gave.
    /// @return false: it waits for another owner
    public boolean refund(OrderId order, PersonId owner, Money amount, String reason) {
        return givingBack.some(order, owner, amount, reason);
    }

    /// An owner ends an order: unpaid it loses its seat, paid it is refunded in full, free it is taken back. Never
    /// called
    /// in a transaction.
    public boolean cancel(OrderId order, PersonId owner, String reason) {
        return givingBack.cancel(order, owner, reason);
    }

    /// The refund of that order which waits for a second owner.
    public Optional<RefundProposal> proposedRefund(OrderId order, PersonId owner) {
        var ticket = orders.get(order).ticket();
        roles.demand(owner, Act.REFUND_ORDER, ticket.community(), ticket.cohort());
        return givingBack.proposal(order);
    }

    /// The second owner; never the one who wished for it.
    public void confirmRefund(OrderId order, PersonId owner) {
        givingBack.confirm(order, owner);
    }

    public void withdrawRefund(OrderId order, PersonId owner) {
        givingBack.withdraw(order, owner);
    }

    /// A page of a cohort's orders, newest first, for staff who see orders.
    public List<OrderRow> orders(CohortId cohort, PersonId by, OrderFilter filter, int offset, int limit) {
        seesOrders(by, cohort);
        return lists.page(cohort, filter, offset, limit);
    }

    public int countOrders(CohortId cohort, PersonId by, OrderFilter filter) {
        seesOrders(by, cohort);
        return lists.count(cohort, filter);
    }

    /// Newest first, of every community.
    public List<OrderRow> ordersOf(PersonId person) {
        return lists.of(person);
    }

    /// The first in line first, for staff who see orders.
    public List<Waiting> waitlist(CohortId cohort, PersonId by, int offset, int limit) {
        seesOrders(by, cohort);
        return line.page(cohort, offset, limit);
    }

    private void seesOrders(PersonId reader, CohortId cohort) {
        seesOrders(reader, courses.terms(cohort).community(), cohort);
    }

    private void seesOrders(PersonId reader, CommunityId community, CohortId cohort) {
        if (!roles.may(reader, Act.SEE_ORDERS, community, cohort)) throw new NotFound();
    }

    private static Sale nothingSold(CohortTerms terms) {
        return new Sale(terms.id(), terms.seats(), 0, 0, 0, Map.of());
    }
}
