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
import java.util.List;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.admission.Receipts;
import lyceum.community.Communities;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.language.Languages;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.payment.LedgerEntry;
import lyceum.shared.MoneyKind;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shell.Facts;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Rows;

/// What was paid for a ticket, on one sheet that can be printed.
@Route("receipt/:order")
@PermitAll
@StyleSheet("rooms/admission.css")
class ReceiptView extends Page implements BeforeEnterObserver {
    private final transient Receipts receipts;
    private final transient Courses courses;
    private final transient Communities communities;
    private final transient Accounts accounts;
    private final transient Markdown markdown;
    private final transient TermsInWords words;
    private final transient TicketCards cards;
    private final transient SignedIn who;
    private final transient Say say;

    ReceiptView(
            Receipts receipts,
            Courses courses,
            Communities communities,
            Accounts accounts,
            Markdown markdown,
            TermsInWords words,
            TicketCards cards,
            SignedIn who,
            Say say) {
        this.receipts = receipts;
        this.courses = courses;
        this.communities = communities;
        this.accounts = accounts;
        this.markdown = markdown;
        this.words = words;
        this.cards = cards;
        this.who = who;
        this.say = say;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = OrderId.parse(event.getRouteParameters().get("order").orElse(""));
        show(receipts.of(id, who.person()));
    }

    private void show(Receipts.Receipt receipt) {
        clear();
        var order = receipt.order();
        var terms = courses.terms(order.cohort());
        var seller = communities.profile(order.community());
        head(seller.community().name().in(language()), getTranslation("admission.receipt.title"));
        var kind = receipt.charges().getFirst().money();
        if (kind != MoneyKind.LIVE)
            add(Parts.classed(
                    new Div(Parts.classed(new Paragraph(getTranslation("admission.receipt." + kind)), "small", "warn")),
                    "kind-of-money"));
        add(facts(receipt, terms));
        section(getTranslation("admission.receipt.money"), lines(receipt, terms));
        section(
                getTranslation("admission.receipt.seller"),
                Prose.ofHtml(markdown.html(seller.contact().in(language()))));
        var print = Parts.primary(
                getTranslation("admission.receipt.print"),
                () -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.setId("print");
        add(
                Parts.classed(
                        new Paragraph(getTranslation("admission.receipt.not-invoice")), "small", "soft", "section"),
                Parts.classed(
                        Parts.row(print, Parts.link(getTranslation("admission.receipt.order"), "order/" + order.id())),
                        "no-print"));
    }

    private Facts facts(Receipts.Receipt receipt, CohortTerms terms) {
        var order = receipt.order();
        var facts = new Facts()
                .fact(getTranslation("admission.fact.buyer"), name(order.buyer()))
                .fact(getTranslation("admission.fact.course"), words.what(terms, language()))
                .fact(getTranslation("admission.fact.days"), words.days(terms, language()))
                .fact(getTranslation("admission.fact.order"), order.id().text())
                .fact(getTranslation("admission.fact.price"), cards.price(order.price(), language()));
        if (order.discounted() != null)
            facts.fact(getTranslation("admission.code"), cards.reduced(order.discounted(), language()));
        return facts;
    }

    private Rows lines(Receipts.Receipt receipt, CohortTerms terms) {
        var rows = new Rows();
        lines(rows, receipt.charges(), terms, "");
        lines(rows, receipt.refunds(), terms, "−");
        rows.row(
                Parts.classed(new Span(getTranslation("admission.receipt.left")), "num"),
                Parts.classed(new Span(say.money(language(), receipt.left())), "num"));
        return rows;
    }

    private void lines(Rows rows, List<LedgerEntry> lines, CohortTerms terms, String sign) {
        for (var line : lines)
            rows.row(
                    new Div(
                            new Span(getTranslation("admission.receipt." + line.kind() + "." + line.state())),
                            Parts.classed(
                                    new Div(say.moment(language(), line.at(), terms.zone())
                                            + getTranslation("admission.between")
                                            + line.payment()),
                                    "xs",
                                    "faint")),
                    Parts.classed(new Span(sign + say.money(language(), line.amount())), "num"));
    }

    private String name(PersonId person) {
        var known = accounts.people(List.of(person)).get(person);
        return known == null ? getTranslation("admission.gone") : known.name();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
