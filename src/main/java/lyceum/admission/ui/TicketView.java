package lyceum.admission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import lyceum.access.SignedIn;
import lyceum.admission.Admissions;
import lyceum.admission.HoldOutcome;
import lyceum.admission.OrderState;
import lyceum.admission.Sale;
import lyceum.admission.WaitOutcome;
import lyceum.admission.Waiting;
import lyceum.community.Communities;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.course.PriceTier;
import lyceum.discount.Discounts;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.CohortId;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Facts;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.SeatMap;
import lyceum.shell.Watch;
import org.jspecify.annotations.Nullable;

/// Where a ticket is bought: what it is, what it costs now, how money comes back; then a seat is held and the till
/// opens. When every seat is taken, one queues here. Whoever has an order already is led to it.
@Route("ticket/:cohort")
@PermitAll
@StyleSheet("rooms/admission.css")
class TicketView extends Page implements BeforeEnterObserver {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final transient Courses courses;
    private final transient Communities communities;
    private final transient Admissions admissions;
    private final transient Discounts discounts;
    private final transient SalesSeen sales;
    private final transient TermsInWords words;
    private final transient TicketCards cards;
    private final transient ToTheTill till;
    private final transient Watch watch;
    private final transient SignedIn who;
    private final transient Say say;
    private final transient Clock clock;
    private final Div notes = new Div();
    private transient @Nullable Seen shown;

    TicketView(
            Courses courses,
            Communities communities,
            Admissions admissions,
            Discounts discounts,
            SalesSeen sales,
            TermsInWords words,
            TicketCards cards,
            ToTheTill till,
            Watch watch,
            SignedIn who,
            Say say,
            Clock clock) {
        this.courses = courses;
        this.communities = communities;
        this.admissions = admissions;
        this.discounts = discounts;
        this.sales = sales;
        this.words = words;
        this.cards = cards;
        this.till = till;
        this.watch = watch;
        this.who = who;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cohort = CohortId.parse(event.getRouteParameters().get("cohort").orElse(""));
        var terms = courses.terms(cohort);
        if (terms.state() == CohortTerms.State.DRAFT) throw new NotFound();
        var order = admissions.liveOrder(cohort, me());
        if (order.isPresent()) {
            event.forwardTo("order/" + order.get().id());
            return;
        }
        show(terms);
    }

    /// What the screen depends on; when it changes, the screen is drawn anew, and what was ticked stays.
    private record Seen(Standing standing, Optional<PriceTier> tier, Optional<Waiting> waiting) {}

    private void show(CohortTerms terms) {
        clear();
        var sale = admissions.sale(terms.id());
        var community = communities.get(terms.community());
        head(
                community.name().in(language())
                        + getTranslation("admission.between")
                        + terms.courseTitle().in(language()),
                getTranslation("admission.ticket.title", terms.name().in(language())));
        notes.removeAll();
        var map = terms.seats().count().stream()
                .mapToObj(total -> new SeatMap(SeatMap.Seating.of(sale.admitted(), sale.held(), total), 20))
                .findFirst();
        var seen = seen(terms, sale);
        var act = Parts.classed(new Div(), "stack");
        fill(act, terms, sale, seen);
        var left = Parts.classed(new Section(facts(terms), rules(terms, "/c/" + community.address())), "stack");
        var sheet = Parts.classed(new Section(), "ticket-sheet", "stack");
        map.ifPresent(sheet::add);
        if (map.isEmpty())
            sheet.add(Parts.classed(
                    new Paragraph(getTranslation("admission.card.unlimited", sale.admitted())), "small", "soft"));
        sheet.add(act, notes);
        watch.over(sheet, LOOK_AGAIN, sale, () -> sales.of(terms.id()), now -> {
            map.ifPresent(drawn -> drawn.show(SeatMap.Seating.of(
                    now.admitted(), now.held(), terms.seats().count().orElse(1))));
            var next = seen(terms, now);
            if (!next.equals(shown)) fill(act, terms, now, next);
        });
        add(Parts.classed(new Div(left, sheet), "cols"));
    }

    private Seen seen(CohortTerms terms, Sale sale) {
        var now = clock.instant();
        return new Seen(
                Standing.of(terms, sale, now),
                PriceTier.now(terms.tiers(), sale.usedByTier(), now),
                sale.waiting() == 0 ? Optional.empty() : admissions.waiting(terms.id(), me()));
    }

    private void fill(Div act, CohortTerms terms, Sale sale, Seen seen) {
        shown = seen;
        act.removeAll();
        if (seen.waiting().isPresent()) queueing(act, terms, seen.waiting().get());
        else
            switch (seen.standing()) {
                case OPEN -> seen.tier().ifPresentOrElse(tier -> buying(act, terms, tier), () -> over(act));
                case SOLD_OUT -> soldOut(act, terms, sale);
                case SOON ->
                    act.add(new Paragraph(getTranslation(
                            "admission.card.soon", say.moment(language(), terms.saleFrom(), terms.zone()))));
                case OVER -> over(act);
            }
    }

    private void over(Div act) {
        act.add(new Paragraph(getTranslation("admission.card.over")));
    }

    private void buying(Div act, CohortTerms terms, PriceTier tier) {
        var price = Parts.classed(new Paragraph(cards.price(tier.price(), language())), "order-price");
        var note = Parts.classed(
                new Paragraph(words.tier(tier, language())
                        + getTranslation("admission.between")
                        + words.until(tier, terms, language())),
                "xs",
                "faint");
        var wait = new Checkbox(getTranslation("admission.ticket.wait-if-late"));
        wait.setId("wait-if-late");
        boolean free = tier.price().isFree();
        var code = new CodeEntry[1];
        code[0] = new CodeEntry(typed -> {
            var reduced = discounts.look(terms, me(), typed, tier.price());
            price.setText(cards.price(reduced.price(), language()));
            code[0].tell(reduced, what -> cards.reduced(what, language()));
        });
        boolean mayBeLate = !free && !terms.seats().isUnlimited();
        var buy = Parts.primary(
                getTranslation(free ? "admission.ticket.act.free" : "admission.ticket.act.buy"),
                () -> code[0].attempt(() -> hold(terms, mayBeLate && wait.getValue(), free ? "" : code[0].typed())));
        buy.setId("buy");
        act.add(price, note);
        if (!free)
            cards.notRealMoney(language())
                    .ifPresent(mark -> act.add(Parts.classed(new Paragraph(mark), "xs", "faint")));
        if (!free) act.add(code[0]);
        if (mayBeLate) act.add(wait);
        act.add(buy, Parts.classed(new Paragraph(getTranslation("admission.card.hold")), "xs", "faint"));
    }

    private void soldOut(Div act, CohortTerms terms, Sale sale) {
        var join = Parts.primary(getTranslation("admission.card.act.wait"), () -> join(terms));
        join.setId("join");
        act.add(
                new Paragraph(getTranslation("admission.card.sold-out", sale.waiting())),
                join,
                Parts.classed(new Paragraph(getTranslation("admission.wait.how")), "xs", "faint"));
    }

    private void queueing(Div act, CohortTerms terms, Waiting waiting) {
        var leave = button("admission.wait.leave", () -> {
            admissions.leaveWaitlist(terms.id(), me());
            show(terms);
        });
        leave.setId("leave");
        act.add(
                Parts.classed(new Paragraph(getTranslation("admission.wait.place", waiting.place())), "order-place"),
                Parts.classed(new Paragraph(getTranslation("admission.wait.how")), "small", "soft"),
                leave);
    }

    /// Refusals are shown at the code's field, or below it.
    private void hold(CohortTerms terms, boolean waitIfLate, String code) {
        notes.removeAll();
        switch (admissions.hold(terms.id(), me(), waitIfLate, code)) {
            case HoldOutcome.SeatHeld held -> till.open(held.order(), me(), notes);
            case HoldOutcome.AlreadyOrdered already -> resume(already.order());
            case HoldOutcome.AdmittedFree admitted -> UI.getCurrent().navigate("welcome/" + admitted.order());
            case HoldOutcome.SoldOut _ -> {
                show(terms);
                notes.add(new RefusalNote(
                        getTranslation("admission.ticket.gone"), getTranslation("admission.ticket.gone.why")));
            }
        }
    }

    /// A second click, another tab, a reload: the same order, and straight on to the till where it can still be paid.
    private void resume(OrderId order) {
        var view = admissions.order(order, me());
        if (view.state().isPayable()) till.open(order, me(), notes);
        else if (view.state() == OrderState.ADMITTED) UI.getCurrent().navigate("welcome/" + order);
        else UI.getCurrent().navigate("order/" + order);
    }

    private void join(CohortTerms terms) {
        notes.removeAll();
        try {
            switch (admissions.joinWaitlist(terms.id(), me())) {
                case WaitOutcome.Joined _, WaitOutcome.SeatsAreFree _ -> show(terms);
                case WaitOutcome.AlreadyOrdered already -> UI.getCurrent().navigate("order/" + already.order());
            }
        } catch (Refusal refusal) {
            notes.add(new RefusalNote(refusal));
        }
    }

    private Facts facts(CohortTerms terms) {
        var facts = new Facts()
                .fact(getTranslation("admission.fact.course"), words.what(terms, language()))
                .fact(getTranslation("admission.fact.days"), words.days(terms, language()))
                .fact(getTranslation("admission.fact.access"), words.access(terms, language()))
                .fact(getTranslation("admission.fact.refund"), words.refundRule(terms, language()));
        if (terms.holdsRounds())
            facts.fact(getTranslation("admission.fact.rounds"), terms.rounds().in(language()));
        return facts;
    }

    private Paragraph rules(CohortTerms terms, String path) {
        var rules = new Paragraph(
                new Span(getTranslation("admission.ticket.rules")),
                plain(getTranslation("admission.ticket.page"), path + "/courses/" + terms.slug()),
                plain(getTranslation("shell.footer.terms"), path + "/terms"),
                plain(getTranslation("shell.footer.privacy"), path + "/privacy"));
        return Parts.classed(rules, "small", "soft", "row");
    }

    private static Anchor plain(String label, String path) {
        var link = Parts.link(label, path);
        link.setRouterIgnore(true);
        return link;
    }

    private Button button(String key, Runnable act) {
        return Parts.button(getTranslation(key), act);
    }

    private PersonId me() {
        return who.person();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
