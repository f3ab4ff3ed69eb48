package lyceum.admission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.admission.Admissions;
import lyceum.admission.Ceremonies;
import lyceum.admission.OrderState;
import lyceum.admission.OrderView;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shell.Facts;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Watch;

/// An order: where it stands, what can be done, and how it came so. Its buyer sees it, and the owners of its community;
/// for everybody else it does not exist. Whoever returns from the till comes here, and is led on when admitted.
@Route("order/:order")
@PermitAll
@StyleSheet("rooms/admission.css")
class OrderScreen extends Page implements BeforeEnterObserver {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final Set<OrderState> MAY_MOVE = EnumSet.of(
            OrderState.HELD,
            OrderState.CHECKOUT_OPEN,
            OrderState.AWAITING_FUNDS,
            OrderState.PAID_UNPLACED,
            OrderState.REFUNDING);

    private final transient Admissions admissions;
    private final transient Courses courses;
    private final transient Accounts accounts;
    private final transient OrderInWords inWords;
    private final transient TermsInWords words;
    private final transient TicketCards cards;
    private final transient BuyersActs buyersActs;
    private final transient OwnersActs ownersActs;
    private final transient PlayingTheBank bank;
    private final transient Ceremonies ceremonies;
    private final transient Watch watch;
    private final transient SignedIn who;
    private final transient Say say;
    private final transient Clock clock;

    OrderScreen(
            Admissions admissions,
            Courses courses,
            Accounts accounts,
            OrderInWords inWords,
            TermsInWords words,
            TicketCards cards,
            BuyersActs buyersActs,
            OwnersActs ownersActs,
            PlayingTheBank bank,
            Ceremonies ceremonies,
            Watch watch,
            SignedIn who,
            Say say,
            Clock clock) {
        this.admissions = admissions;
        this.courses = courses;
        this.accounts = accounts;
        this.inWords = inWords;
        this.words = words;
        this.cards = cards;
        this.buyersActs = buyersActs;
        this.ownersActs = ownersActs;
        this.bank = bank;
        this.ceremonies = ceremonies;
        this.watch = watch;
        this.who = who;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = OrderId.parse(event.getRouteParameters().get("order").orElse(""));
        var order = admissions.order(id, me());
        boolean mine = order.buyer().equals(me());
        if (mine && isAtTheTill(order)) order = admissions.settleSoon(id, me());
        if (mine && order.state() == OrderState.ADMITTED && ceremonies.isWaiting(id, me())) {
            event.forwardTo("welcome/" + id);
            return;
        }
        show(order);
    }

    private static boolean isAtTheTill(OrderView order) {
        return order.state() == OrderState.CHECKOUT_OPEN || order.state() == OrderState.AWAITING_FUNDS;
    }

    private void show(OrderView order) {
        clear();
        boolean mine = order.buyer().equals(me());
        var terms = courses.terms(order.cohort());
        var what = words.what(terms, language());
        head(
                mine ? what : getTranslation("admission.order.of", name(order.buyer()), what),
                inWords.state(order, language()));
        var top = Parts.classed(new Div(), "stack");
        if (mine || order.dispute() != null)
            top.add(new Paragraph(
                    mine
                            ? inWords.sentence(order, terms, language())
                            : getTranslation("admission.dispute." + order.dispute() + ".owner")));
        if (mine && order.state().isPayable() && order.until() != null)
            top.add(new Paragraph(
                    new Span(getTranslation("admission.order.left")), new Countdown(order.until(), clock)));
        top.add(
                mine
                        ? buyersActs.of(order, terms, language(), this::show)
                        : ownersActs.of(order, terms, language(), this::show));
        if (MAY_MOVE.contains(order.state())) keepCurrent(top, order);
        add(top);
        section(getTranslation("admission.order.way"), inWords.steps(order, terms, language()));
        var about = section(getTranslation("admission.order.facts"), facts(order, terms, mine));
        if (order.paidAt() != null) {
            about.add(Parts.row(Parts.link(getTranslation("admission.receipt"), "receipt/" + order.id())));
            bank.way(order.id(), language()).ifPresent(way -> about.add(Parts.row(way)));
        }
        section(getTranslation("admission.order.history"), history(order, terms));
    }

    /// As soon as it moves, the screen moves with it; admitted, the buyer goes on to the number.
    private void keepCurrent(Div top, OrderView order) {
        var reader = me();
        boolean mine = order.buyer().equals(reader);
        watch.over(
                top,
                LOOK_AGAIN,
                order.state(),
                () -> admissions.order(order.id(), reader).state(),
                state -> {
                    if (mine && state == OrderState.ADMITTED) UI.getCurrent().navigate("welcome/" + order.id());
                    else show(admissions.order(order.id(), reader));
                });
    }

    private Facts facts(OrderView order, CohortTerms terms, boolean mine) {
        var facts = new Facts();
        if (!mine) facts.fact(getTranslation("admission.fact.buyer"), name(order.buyer()));
        facts.fact(getTranslation("admission.fact.price"), cards.price(order.price(), language()));
        if (!order.price().isFree())
            cards.notRealMoney(language()).ifPresent(mark -> facts.fact(getTranslation("admission.fact.money"), mark));
        if (order.discounted() != null)
            facts.fact(getTranslation("admission.code"), cards.reduced(order.discounted(), language()));
        if (order.paidAt() != null)
            facts.fact(getTranslation("admission.fact.paid"), say.moment(language(), order.paidAt(), terms.zone()));
        if (!order.refunded().isFree())
            facts.fact(getTranslation("admission.fact.refunded"), say.money(language(), order.refunded()));
        facts.fact(getTranslation("admission.fact.days"), words.days(terms, language()));
        facts.fact(getTranslation("admission.fact.refund"), refund(order, terms));
        if (!order.rounds().isEmpty())
            facts.fact(getTranslation("admission.fact.rounds"), order.rounds().in(language()));
        facts.fact(getTranslation("admission.fact.order"), order.id().text());
        return facts;
    }

    /// The rule that holds for this order; once paid, with its day.
    private String refund(OrderView order, CohortTerms terms) {
        return order.refundableUntil() == null
                ? words.refundRule(terms, language())
                : getTranslation(
                        clock.instant().isBefore(order.refundableUntil())
                                ? "admission.order.refundable"
                                : "admission.order.on-request",
                        say.moment(language(), order.refundableUntil(), terms.zone()));
    }

    private Rows history(OrderView order, CohortTerms terms) {
        var rows = new Rows();
        for (var step : order.history()) {
            rows.row(
                    inWords.step(step, language()),
                    Parts.classed(
                            new Span(say.moment(language(), step.at(), terms.zone())), "small", "faint", "nowrap"));
        }
        return rows;
    }

    private String name(PersonId person) {
        var known = accounts.people(List.of(person)).get(person);
        return known == null ? getTranslation("admission.gone") : known.name();
    }

    private PersonId me() {
        return who.person();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
