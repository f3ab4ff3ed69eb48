package lyceum.admission;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lyceum.audit.Audit;
import lyceum.course.Courses;
import lyceum.language.Say;
import lyceum.payment.Payers;
import lyceum.shared.CohortId;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.trace.Keeper;
import lyceum.trace.Remark;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Orders stay, for money is counted by them: owners see number and amount and no name. A paid ticket that was not
/// given
/// back keeps its seat, so that a cohort that is cancelled later still pays everybody back; a free one is given back.
@Component
class AdmissionTraces implements Keeper {
    private final JdbcClient sql;
    private final OrderLists lists;
    private final OrderBook orders;
    private final SaleBook sales;
    private final Line line;
    private final GivingBack givingBack;
    private final Payers payers;
    private final Courses courses;
    private final Audit audit;
    private final Say say;
    private final Clock clock;

    AdmissionTraces(
            JdbcClient sql,
            OrderLists lists,
            OrderBook orders,
            SaleBook sales,
            Line line,
            GivingBack givingBack,
            Payers payers,
            Courses courses,
            Audit audit,
            Say say,
            Clock clock) {
        this.sql = sql;
        this.lists = lists;
        this.orders = orders;
        this.sales = sales;
        this.line = line;
        this.givingBack = givingBack;
        this.payers = payers;
        this.courses = courses;
        this.audit = audit;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public String room() {
        return "admission";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("ticket_order", "buyer", Stays.MONEY)
                        .and("live_buyer", "ending_by")
                        .told("orders", """
                        select community, cohort, state, currency, minor, discount_code, made_at, paid_at, changed_at, dispute
                        from ticket_order
                        where buyer = :person
                        order by id"""),
                Trace.stays("order_step", "by_person", Stays.MONEY).told("steps-of-orders", """
                        select o.community, o.cohort, s.state, s.at_time as at, case when s.by_person = :person then s.why end as reason
                        from order_step s join ticket_order o on o.id = s.ticket_order
                        where o.buyer = :person
                        order by s.ticket_order, s.step"""),
                Trace.stays("refund_wish", "answered_by", Stays.DUTY).told("refunds-asked", """
                        select o.community, o.cohort, w.asked_at, w.reason, w.granted, w.answer
                        from refund_wish w join ticket_order o on o.id = w.ticket_order
                        where o.buyer = :person
                        order by w.asked_at, w.ticket_order"""),
                Trace.stays("refund_limit", "set_by", Stays.DUTY).and("wished_by"),
                Trace.stays("refund_proposal", "proposed_by", Stays.DUTY),
                Trace.stays("cohort_sale", "cancelled_by", Stays.DUTY),
                Trace.gone("waitlist", "person").and("live_person").told("waitlist", """
                        select cohort, since, state
                        from waitlist
                        where person = :person
                        order by since, cohort"""),
                Trace.blank("complimentary", "email", "open_email = null, email = '" + Whose.NO_EMAIL + "'")
                        .byEmail()
                        .and("open_email")
                        .told("gifts", """
                        select community, cohort, given_at, state, email
                        from complimentary
                        where email in (:emails)
                        order by id"""),
                Trace.stays("complimentary", "given_by", Stays.DUTY));
    }

    /// Whatever still moves money or a seat; it ends by itself or by an answer.
    @Override
    public List<Remark> obstacles(PersonId person, Locale reader) {
        var held = new ArrayList<Remark>();
        for (var row : lists.of(person)) {
            var what = named(row.cohort(), reader);
            var way = "orders/" + row.id();
            if (row.dispute() == DisputeState.OPEN)
                held.add(new Remark(say.text(reader, "admission.trace.disputed", what), way));
            else if (row.refundAsked())
                held.add(new Remark(say.text(reader, "admission.trace.refund-asked", what), way));
            else if (row.state() == OrderState.REFUNDING || row.secondOwner())
                held.add(new Remark(say.text(reader, "admission.trace.refunding", what), way));
            else if (row.state().isLive() && row.state() != OrderState.ADMITTED)
                held.add(new Remark(say.text(reader, "admission.trace.open", what), way));
        }
        return held;
    }

    @Override
    public List<Remark> endings(PersonId person, Locale reader) {
        var endings = new ArrayList<Remark>();
        for (var row : lists.of(person)) {
            if (row.state() != OrderState.ADMITTED) continue;
            var order = orders.get(row.id());
            var paid = order.paidAt();
            var what = named(row.cohort(), reader);
            boolean backByTheRule =
                    paid != null && clock.instant().isBefore(order.ticket().refundableUntil(paid));
            endings.add(new Remark(
                    say.text(
                            reader,
                            paid == null
                                    ? "admission.trace.ends-free"
                                    : backByTheRule ? "admission.trace.ends-refundable" : "admission.trace.ends-paid",
                            what,
                            row.price()),
                    paid == null ? null : "orders/" + row.id()));
        }
        return endings;
    }

    @Override
    public void partFrom(Whose whose) {
        var person = whose.person();
        var own = sql.sql("select id, cohort from ticket_order where buyer = ? order by cohort, id")
                .param(person.value())
                .query((row, _) -> new OrderId(row.getLong("id")))
                .list();
        waiting(person).forEach(cohort -> {
            sales.locked(cohort);
            line.leave(cohort, person, Line.State.LEFT);
        });
        for (var id : own) {
            sales.locked(orders.get(id).ticket().cohort());
            var order = orders.locked(id);
            if (order.is(OrderState.ADMITTED) && order.payment() == null) givingBack.all(order, null, "");
            audit.forget(id);
        }
        sql.sql(
                        "update refund_wish set reason = '' where ticket_order in (select id from ticket_order where buyer = ?)")
                .param(person.value())
                .update();
        sql.sql("""
                update order_step set why = ''
                where by_person = ? and ticket_order in (select id from ticket_order where buyer = ?)""").params(person.value(), person.value()).update();
        payers.forget(own);
    }

    private List<CohortId> waiting(PersonId person) {
        return line.of(person).stream()
                .map(Waiting::cohort)
                .sorted((one, other) -> Long.compare(one.value(), other.value()))
                .toList();
    }

    private String named(CohortId cohort, Locale reader) {
        var terms = courses.terms(cohort);
        return terms.courseTitle().in(reader) + " · " + terms.name().in(reader);
    }
}
