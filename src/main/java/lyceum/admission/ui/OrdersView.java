package lyceum.admission.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lyceum.access.SignedIn;
import lyceum.admission.Admissions;
import lyceum.admission.OrderRow;
import lyceum.admission.Waiting;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.CohortId;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// One's own orders and places in waitlists, the newest first.
@Route("orders")
@PermitAll
@StyleSheet("rooms/admission.css")
class OrdersView extends Page implements BeforeEnterObserver {
    private final transient Admissions admissions;
    private final transient Courses courses;
    private final transient OrderInWords inWords;
    private final transient TermsInWords words;
    private final transient TicketCards cards;
    private final transient SignedIn who;
    private final transient Say say;

    OrdersView(
            Admissions admissions,
            Courses courses,
            OrderInWords inWords,
            TermsInWords words,
            TicketCards cards,
            SignedIn who,
            Say say) {
        this.admissions = admissions;
        this.courses = courses;
        this.inWords = inWords;
        this.words = words;
        this.cards = cards;
        this.who = who;
        this.say = say;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        head("", getTranslation("admission.orders"));
        var orders = admissions.ordersOf(who.person());
        var waiting = admissions.waitingOf(who.person());
        var terms = courses.terms(java.util.stream.Stream.concat(
                        orders.stream().map(OrderRow::cohort), waiting.stream().map(Waiting::cohort))
                .collect(Collectors.toSet()));
        if (orders.isEmpty() && waiting.isEmpty()) {
            add(nothing());
            return;
        }
        if (!waiting.isEmpty()) section(getTranslation("admission.orders.waiting"), waiting(waiting, terms));
        if (!orders.isEmpty()) add(list(orders, terms));
    }

    private EmptyState nothing() {
        var find = Parts.primaryLink(getTranslation("admission.orders.empty.act"), "/");
        find.setRouterIgnore(true);
        return new EmptyState(
                getTranslation("admission.orders.empty"), getTranslation("admission.orders.empty.sentence"), find);
    }

    private Rows waiting(List<Waiting> waiting, Map<CohortId, CohortTerms> terms) {
        var rows = new Rows();
        for (var one : waiting) {
            var what = terms.get(one.cohort());
            if (what != null)
                rows.row(
                        Parts.link(words.what(what, language()), "ticket/" + one.cohort()),
                        Parts.classed(new Span(getTranslation("admission.wait.place", one.place())), "small", "faint"));
        }
        return rows;
    }

    private Rows list(List<OrderRow> orders, Map<CohortId, CohortTerms> terms) {
        var rows = new Rows();
        for (var order : orders) {
            var what = terms.get(order.cohort());
            if (what == null) continue;
            var since = Parts.classed(new Div(say.moment(language(), order.since(), what.zone())), "xs", "faint");
            var end = Parts.row(
                    Parts.classed(new Span(inWords.state(order, language())), "small", "soft"),
                    Parts.classed(new Span(cards.price(order.price(), language())), "num"));
            rows.row(new Div(Parts.link(words.what(what, language()), "order/" + order.id()), since), end);
        }
        return rows;
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
