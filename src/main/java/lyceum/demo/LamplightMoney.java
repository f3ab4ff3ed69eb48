package lyceum.demo;

import java.util.Currency;
import lyceum.admission.Admissions;
import lyceum.admission.ComplimentaryTickets;
import lyceum.admission.HoldOutcome;
import lyceum.admission.RefundLimits;
import lyceum.course.Courses;
import lyceum.discount.DiscountCode;
import lyceum.discount.DiscountPlan;
import lyceum.discount.Discounts;
import lyceum.discount.Reduction;
import lyceum.payment.PracticeDesk;
import lyceum.shared.CohortId;
import lyceum.shared.Email;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What else happens to money: codes, given tickets, parts that go back, refunds that take a while or two owners, and
/// disputes. What is there already is left alone.
@Component
class LamplightMoney {
    private static final String OLD_FRIENDS = "灯下老友";

    private final Lamplight lamplight;
    private final Admissions admissions;
    private final ComplimentaryTickets gifts;
    private final RefundLimits limits;
    private final Discounts discounts;
    private final Courses courses;
    private final Cast cast;
    private final Tickets tickets;
    private final ObjectProvider<PracticeDesk> till;

    LamplightMoney(
            Lamplight lamplight,
            Admissions admissions,
            ComplimentaryTickets gifts,
            RefundLimits limits,
            Discounts discounts,
            Courses courses,
            Cast cast,
            Tickets tickets,
            ObjectProvider<PracticeDesk> till) {
        this.lamplight = lamplight;
        this.admissions = admissions;
        this.gifts = gifts;
        this.limits = limits;
        this.discounts = discounts;
        this.courses = courses;
        this.cast = cast;
        this.tickets = tickets;
        this.till = till;
    }

    void fill(Cast.Company people) {
        var clara = people.get(Cast.Part.CLARA);
        var cohort = lamplight.cohort(Syllabus.CHARTS, Timetable.EARLY_BIRD);
        codes(clara, cohort);
        given(clara, cohort);
        for (int learner = 150; learner < 153; learner++) paid(cohort, cast.learner(learner), OLD_FRIENDS);
        aPartGoesBack(clara, cohort);
        aRefundTakesAWhile(cohort);
        theBankDecides(cohort);
        twoOwners(clara, cohort);
    }

    private void codes(PersonId clara, CohortId cohort) {
        var course = courses.terms(cohort).course();
        if (!discounts.of(clara, course).isEmpty()) return;
        discounts.make(
                clara,
                course,
                new DiscountPlan(new DiscountCode(OLD_FRIENDS), new Reduction.Percent(20), 20, null, null));
        discounts.make(
                clara,
                course,
                new DiscountPlan(
                        new DiscountCode("MEETUP-50"), new Reduction.Amount(Money.of("CNY", 5_000)), null, null, null));
        var over = new DiscountPlan(new DiscountCode("SPRING"), new Reduction.Percent(10), 30, null, null);
        discounts.end(clara, discounts.make(clara, course, over));
    }

    private void given(PersonId clara, CohortId cohort) {
        if (!gifts.of(clara, cohort).isEmpty()) return;
        gifts.give(clara, cohort, new Email("lantern.press@lamplight.example"), "合作出版社的编辑，请她来听听。");
        var speaker = cast.learner(154);
        var ticket = gifts.give(clara, cohort, Cast.email(154), "上一期的分享人，讲了两晚，一直没收过讲课费。");
        gifts.accept(ticket, speaker);
    }

    private void aPartGoesBack(PersonId clara, CohortId cohort) {
        var session = paid(cohort, cast.learner(155), "");
        if (session != null) admissions.refund(order(cohort, 155), clara, Money.of("CNY", 5_000), "报名时优惠码没有用上，补退差价。");
    }

    private void aRefundTakesAWhile(CohortId cohort) {
        var buyer = cast.learner(156);
        var session = paid(cohort, buyer, "");
        if (session == null) return;
        till.getObject().refundsGo(session, PracticeDesk.RefundsGo.PENDING);
        admissions.askRefund(order(cohort, 156), buyer, "时间排不开，下一期再来。");
    }

    private void theBankDecides(CohortId cohort) {
        var open = paid(cohort, cast.learner(157), "");
        if (open != null) till.getObject().dispute(open);
        var won = paid(cohort, cast.learner(158), "");
        if (won == null) return;
        till.getObject().dispute(won);
        till.getObject().decide(won, true);
    }

    private void twoOwners(PersonId clara, CohortId cohort) {
        var session = paid(cohort, cast.learner(159), "");
        if (session == null) return;
        var order = order(cohort, 159);
        var terms = courses.terms(cohort);
        limits.set(clara, terms.community(), Currency.getInstance("CNY"), Money.of("CNY", 20_000));
        admissions.refund(order, clara, admissions.order(order, clara).price(), "家里有事，这一期来不了，和她商量好了退票。");
    }

    private OrderId order(CohortId cohort, int learner) {
        return admissions.liveOrder(cohort, cast.learner(learner)).orElseThrow().id();
    }

    /// Holds, pays and comes back; the session at the till, or null where that person was here before.
    private @Nullable String paid(CohortId cohort, PersonId buyer, String code) {
        if (!admissions.ordersOf(buyer).isEmpty()) return null;
        var held = admissions.hold(cohort, buyer, false, code);
        if (!(held instanceof HoldOutcome.SeatHeld seat)) return null;
        var session = tickets.atTheTill(seat.order(), buyer);
        till.getObject().pay(session);
        admissions.settle(seat.order(), buyer);
        return session;
    }
}
