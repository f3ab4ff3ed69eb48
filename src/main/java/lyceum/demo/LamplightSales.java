package lyceum.demo;

import lyceum.admission.Admissions;
import lyceum.admission.OrderState;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.notification.Welcomes;
import lyceum.shared.CohortId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Fills the cohorts as buyers would, up to where each shall stand; what is there already is left alone.
@Component
class LamplightSales {
    private static final int OWN_GROUPS = 30; // people between the first learners of two cohorts

    private final Lamplight lamplight;
    private final Admissions admissions;
    private final Courses courses;
    private final Cast cast;
    private final Tickets tickets;
    private final Welcomes welcomes;

    LamplightSales(
            Lamplight lamplight,
            Admissions admissions,
            Courses courses,
            Cast cast,
            Tickets tickets,
            Welcomes welcomes) {
        this.lamplight = lamplight;
        this.admissions = admissions;
        this.courses = courses;
        this.cast = cast;
        this.tickets = tickets;
        this.welcomes = welcomes;
    }

    void fill(Cast.Company people) {
        running(people);
        free(people);
        nearlySoldOut(people);
        soldOut();
        earlyBird();
    }

    /// Began a while ago: its refund rule is over, so somebody waits for an owner's answer.
    private void running(Cast.Company people) {
        var cohort = lamplight.cohort(Syllabus.PLAINLY, Timetable.RUNNING);
        if (courses.terms(cohort).state() == CohortTerms.State.CLOSED) return;
        settledIn(cohort, people.get(Cast.Part.ADA));
        admit(cohort, 0, 36);
        var asks = cast.learner(3);
        var order = admissions.liveOrder(cohort, asks).orElseThrow();
        if (order.asked() == null) admissions.askRefund(order.id(), asks, "调去外地工作，周三晚上赶不上交作业了。");
        courses.close(people.get(Cast.Part.CLARA), cohort);
    }

    /// Came long ago, so the number has been collected.
    private void settledIn(CohortId cohort, PersonId person) {
        tickets.bought(cohort, person);
        admissions.liveOrder(cohort, person).ifPresent(order -> welcomes.seen(order.id(), person));
    }

    private void free(Cast.Company people) {
        var cohort = lamplight.cohort(Syllabus.READING, Timetable.FREE);
        settledIn(cohort, people.get(Cast.Part.ADA));
        admit(cohort, OWN_GROUPS, 28);
    }

    private void nearlySoldOut(Cast.Company people) {
        var cohort = lamplight.cohort(Syllabus.PLAINLY, Timetable.NEARLY_SOLD_OUT);
        tickets.bought(cohort, people.get(Cast.Part.BEN));
        admit(cohort, 2 * OWN_GROUPS, Timetable.NEARLY_SOLD_OUT_SEATS - 3);
        tickets.held(cohort, cast.learner(120));
    }

    private void soldOut() {
        var cohort = lamplight.cohort(Syllabus.SPEAKING, Timetable.SOLD_OUT);
        admit(cohort, 3 * OWN_GROUPS, Timetable.SOLD_OUT_SEATS);
        for (int next = 0; next < 5; next++) admissions.joinWaitlist(cohort, cast.learner(130 + next));
    }

    /// Orders in every state that a buyer alone can bring about.
    private void earlyBird() {
        var cohort = lamplight.cohort(Syllabus.CHARTS, Timetable.EARLY_BIRD);
        admit(cohort, 100, 23);
        givenBack(cohort, cast.learner(140), "已经报了另一门课，先退这一张。");
        givenBack(cohort, cast.learner(141), "");
        var thoughtBetter = cast.learner(142);
        if (admissions.ordersOf(thoughtBetter).isEmpty())
            tickets.held(cohort, thoughtBetter).ifPresent(order -> admissions.abandon(order, thoughtBetter));
        var paying = cast.learner(143);
        tickets.held(cohort, paying)
                .filter(order -> admissions.order(order, paying).state().isPayable())
                .ifPresent(order -> tickets.atTheTill(order, paying));
        tickets.held(cohort, cast.learner(144));
    }

    private void givenBack(CohortId cohort, PersonId buyer, String why) {
        if (!admissions.ordersOf(buyer).isEmpty()) return;
        tickets.bought(cohort, buyer)
                .filter(order -> admissions.order(order, buyer).state() == OrderState.ADMITTED)
                .ifPresent(order -> admissions.askRefund(order, buyer, why));
    }

    /// @param first the learner who comes first
    /// @param until so many admitted, whoever they are
    private void admit(CohortId cohort, int first, int until) {
        for (int next = first; admissions.sale(cohort).admitted() < until; next++)
            if (tickets.bought(cohort, cast.learner(next)).isEmpty()) return;
    }
}
