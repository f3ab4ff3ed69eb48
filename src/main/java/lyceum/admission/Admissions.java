package lyceum.admission;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.course.PriceTier;
import lyceum.shared.CohortId;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;

/// The way in: a seat is held, paid and taken.
@Service
public class Admissions {
    public Sale sale(CohortId cohort) {
        throw new UnsupportedOperationException();
    }

    public Map<CohortId, Sale> sales(Collection<CohortId> cohorts) {
        throw new UnsupportedOperationException();
    }

    /// What a ticket costs whoever held it now; empty where no tier is left.
    public Optional<PriceTier> priceNow(CohortId cohort) {
        throw new UnsupportedOperationException();
    }

    /// Takes a seat for 15 minutes, at today's price. The same person again: the same order.
    /// @param waitIfLate what the buyer ticked: money that comes too late may wait for a seat, at most 7 days
    public HoldOutcome hold(CohortId cohort, PersonId buyer, boolean waitIfLate) {
        throw new UnsupportedOperationException();
    }

    /// The live order of that person for that cohort.
    public Optional<OrderView> liveOrder(CohortId cohort, PersonId buyer) {
        throw new UnsupportedOperationException();
    }

    /// Where to pay: opens the order's one checkout, or finds it open. Never called in a transaction.
    public URI checkout(OrderId order, PersonId buyer) {
        throw new UnsupportedOperationException();
    }

    /// An offered seat of a free ticket is taken by this; one that costs goes to [#checkout].
    public HoldOutcome acceptOffer(OrderId order, PersonId buyer) {
        throw new UnsupportedOperationException();
    }

    /// Asks the till how the payment stands and settles what is settled; the same as its messages do, at any time,
    /// any number of times. For whoever returns from the till. Never called in a transaction.
    public OrderView settle(OrderId order, PersonId buyer) {
        throw new UnsupportedOperationException();
    }

    /// For its buyer, and for staff who see orders; everybody else: [lyceum.shared.NotFound].
    public OrderView order(OrderId order, PersonId reader) {
        throw new UnsupportedOperationException();
    }

    /// Gives back a seat that is held or offered but not paid. If it was paid meanwhile, paid wins: look at the answer.
    public OrderView abandon(OrderId order, PersonId buyer) {
        throw new UnsupportedOperationException();
    }

    public WaitOutcome joinWaitlist(CohortId cohort, PersonId person) {
        throw new UnsupportedOperationException();
    }

    public void leaveWaitlist(CohortId cohort, PersonId person) {
        throw new UnsupportedOperationException();
    }

    public Optional<Waiting> waiting(CohortId cohort, PersonId person) {
        throw new UnsupportedOperationException();
    }

    public List<Waiting> waitingOf(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /// The buyer gives the ticket back: inside the rule it happens by itself, outside an owner answers within 7 days.
    public RefundOutcome askRefund(OrderId order, PersonId buyer, String reason) {
        throw new UnsupportedOperationException();
    }

    /// An owner's answer, with a reason; granted means in full.
    public void answerRefund(OrderId order, PersonId owner, boolean granted, String reason) {
        throw new UnsupportedOperationException();
    }

    /// An owner gives money back, all of it or a part; parts that sum to the whole end what the order gave.
    public void refund(OrderId order, PersonId owner, Money amount, String reason) {
        throw new UnsupportedOperationException();
    }

    /// An owner ends an order that is not paid.
    public void cancel(OrderId order, PersonId owner, String reason) {
        throw new UnsupportedOperationException();
    }

    /// A page of a cohort's orders, newest first, for staff who see orders.
    public List<OrderRow> orders(CohortId cohort, PersonId by, OrderFilter filter, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public int countOrders(CohortId cohort, PersonId by, OrderFilter filter) {
        throw new UnsupportedOperationException();
    }

    /// Newest first, of every community.
    public List<OrderRow> ordersOf(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /// The first in line first, for staff who see orders.
    public List<Waiting> waitlist(CohortId cohort, PersonId by, int offset, int limit) {
        throw new UnsupportedOperationException();
    }
}
