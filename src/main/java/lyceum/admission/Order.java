package lyceum.admission;

import static lyceum.admission.OrderState.ADMITTED;
import static lyceum.admission.OrderState.AWAITING_FUNDS;
import static lyceum.admission.OrderState.CANCELLED;
import static lyceum.admission.OrderState.CHECKOUT_OPEN;
import static lyceum.admission.OrderState.EXPIRED;
import static lyceum.admission.OrderState.HELD;
import static lyceum.admission.OrderState.PAID_UNPLACED;
import static lyceum.admission.OrderState.QUARANTINED;
import static lyceum.admission.OrderState.REFUNDED;
import static lyceum.admission.OrderState.REFUNDING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lyceum.discount.Discounted;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// One person's wish for one seat, from the hold to its end. Its state decides which verbs exist; each leaves a step in
/// its history. Whoever uses a verb holds the lock of the cohort's row.
final class Order {
    private static final String PART = "part:";

    private final OrderId id;
    private Ticket ticket;
    private final boolean offered;
    private final boolean waitIfLate;
    private OrderState state;
    private boolean seated;
    private @Nullable Instant due;
    private @Nullable Instant paidAt;
    private @Nullable String payment;
    private @Nullable PersonId endingBy;
    private String endingWhy;
    private @Nullable DisputeState dispute;
    private final List<OrderView.Step> fresh = new ArrayList<>();

    Order(
            OrderId id,
            Ticket ticket,
            boolean offered,
            boolean waitIfLate,
            OrderState state,
            boolean seated,
            @Nullable Instant due,
            @Nullable Instant paidAt,
            @Nullable String payment,
            @Nullable PersonId endingBy,
            String endingWhy,
            @Nullable DisputeState dispute) {
        this.id = id;
        this.ticket = ticket;
        this.offered = offered;
        this.waitIfLate = waitIfLate;
        this.state = state;
        this.seated = seated;
        this.due = due;
        this.paidAt = paidAt;
        this.payment = payment;
        this.endingBy = endingBy;
        this.endingWhy = endingWhy;
        this.dispute = dispute;
    }

    static Order held(OrderId id, Ticket ticket, boolean offered, boolean waitIfLate, Instant now, Instant until) {
        var order = new Order(id, ticket, offered, waitIfLate, HELD, false, until, null, null, null, "", null);
        order.fresh.add(new OrderView.Step(HELD, now, offered ? null : ticket.buyer(), ""));
        return order;
    }

    void reduced(Discounted code) {
        ticket = ticket.with(code);
    }

    void checkoutOpened(Instant now, Instant payableUntil) {
        become(CHECKOUT_OPEN, Set.of(HELD), now, ticket.buyer(), "");
        due = payableUntil;
    }

    void fundsAwaited(Instant now) {
        become(AWAITING_FUNDS, Set.of(CHECKOUT_OPEN), now, null, "");
        due = null;
    }

    void admittedFree(Instant now) {
        become(ADMITTED, Set.of(HELD), now, ticket.buyer(), "");
        seated = true;
        due = null;
    }

    void admitted(String payment, Instant paidAt, Instant now) {
        become(ADMITTED, Set.of(HELD, CHECKOUT_OPEN, AWAITING_FUNDS, EXPIRED, CANCELLED, PAID_UNPLACED), now, null, "");
        this.payment = payment;
        this.paidAt = paidAt;
        seated = true;
        due = null;
    }

    void unplaced(String payment, Instant paidAt, @Nullable Instant waitsUntil, Instant now) {
        become(PAID_UNPLACED, Set.of(EXPIRED, CANCELLED), now, null, "");
        this.payment = payment;
        this.paidAt = paidAt;
        due = waitsUntil;
    }

    void refunding(@Nullable PersonId by, String why, Instant now) {
        become(REFUNDING, Set.of(ADMITTED, PAID_UNPLACED), now, by, why);
        due = null;
    }

    /// All of the money is back; the seat, if there was one, is free.
    void refunded(Instant now) {
        become(REFUNDED, Set.of(REFUNDING, ADMITTED, PAID_UNPLACED), now, null, "");
        seated = false;
        due = null;
    }

    /// A free ticket given back or taken back.
    void givenBack(@Nullable PersonId by, String why, Instant now) {
        become(CANCELLED, Set.of(ADMITTED), now, by, why);
        seated = false;
    }

    void cancelled(@Nullable PersonId by, String why, Instant now) {
        become(CANCELLED, Set.of(HELD, CHECKOUT_OPEN, AWAITING_FUNDS), now, by, why);
        due = null;
    }

    void expired(Instant now) {
        become(EXPIRED, Set.of(HELD, CHECKOUT_OPEN, AWAITING_FUNDS), now, null, "");
        due = null;
    }

    void quarantined(String problem, Instant now) {
        become(QUARANTINED, Set.of(HELD, CHECKOUT_OPEN, AWAITING_FUNDS, EXPIRED, CANCELLED), now, null, problem);
        due = null;
    }

    /// Lost, the order ends with whatever it gave; otherwise its state stays.
    void disputed(DisputeState now, Instant at) {
        dispute = now;
        boolean ends = now == DisputeState.LOST
                && Set.of(ADMITTED, PAID_UNPLACED, REFUNDING).contains(state);
        if (!ends) {
            noted("note:dispute." + now, at);
            return;
        }
        become(REFUNDED, Set.of(REFUNDING, ADMITTED, PAID_UNPLACED), at, null, "note:dispute.LOST");
        seated = false;
        due = null;
    }

    /// The operator has laid aside a refund that failed.
    /// @param main of the payment that admitted
    void refundGivenUp(boolean main, Instant now) {
        if (main && seated && state == REFUNDING)
            become(ADMITTED, Set.of(REFUNDING), now, null, "note:refund-given-up");
        else noted("note:refund-given-up", now);
    }

    /// Who wishes the open checkout to end; kept until the till has agreed.
    void ending(@Nullable PersonId by, String why) {
        endingBy = by;
        endingWhy = why.isEmpty() ? "." : why;
    }

    /// A part of the money goes back.
    void partNoted(String reason, Instant now) {
        var why = PART + reason;
        noted(why.substring(0, Math.min(GivingBack.LONGEST_REASON, why.length())), now);
    }

    /// Something to remember that changes nothing: money that went back in part, or could not.
    void noted(String what, Instant now) {
        fresh.add(new OrderView.Step(state, now, null, what));
    }

    void dueAt(Instant later) {
        due = later;
    }

    private void become(OrderState to, Set<OrderState> from, Instant now, @Nullable PersonId by, String why) {
        if (!from.contains(state)) throw new IllegalStateException("Order " + id + " is " + state + ", not " + from);
        state = to;
        fresh.add(new OrderView.Step(to, now, by, why));
    }

    List<OrderView.Step> freshSteps() {
        var steps = List.copyOf(fresh);
        fresh.clear();
        return steps;
    }

    OrderId id() {
        return id;
    }

    Ticket ticket() {
        return ticket;
    }

    OrderState state() {
        return state;
    }

    boolean is(OrderState... any) {
        return List.of(any).contains(state);
    }

    /// It counts among the cohort's held seats.
    boolean holdsSeat() {
        return OrderState.KEEP_A_SEAT.contains(state);
    }

    boolean isOffered() {
        return offered;
    }

    boolean isSeated() {
        return seated;
    }

    boolean waitsIfLate() {
        return waitIfLate;
    }

    @Nullable
    Instant due() {
        return due;
    }

    @Nullable
    Instant paidAt() {
        return paidAt;
    }

    @Nullable
    String payment() {
        return payment;
    }

    @Nullable
    DisputeState dispute() {
        return dispute;
    }

    /// The bank has not decided.
    boolean isDisputed() {
        return dispute == DisputeState.OPEN;
    }

    boolean isEnding() {
        return !endingWhy.isEmpty();
    }

    @Nullable
    PersonId endingBy() {
        return endingBy;
    }

    String endingWhy() {
        return endingWhy.equals(".") ? "" : endingWhy;
    }

    String endingWhyKept() {
        return endingWhy;
    }
}
