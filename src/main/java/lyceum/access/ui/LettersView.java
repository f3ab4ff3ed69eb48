package lyceum.access.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Map;
import lyceum.access.Accounts;
import lyceum.access.Operators;
import lyceum.access.SignedIn;
import lyceum.language.Say;
import lyceum.mail.KeptLetter;
import lyceum.mail.LetterId;
import lyceum.shared.NotFound;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;

/// Letters that this installation keeps instead of sending, the newest first; the filter and the open letter stand in
/// the address. Opening one is written to the audit trail.
@Route("operator/letters/:letter?")
@PermitAll
class LettersView extends Page implements BeforeEnterObserver {
    private static final String FILTER = "to";

    private final transient Operators operators;
    private final transient Accounts accounts;
    private final transient SignedIn signedIn;
    private final transient Say say;
    private ZoneId zone = ZoneId.of("UTC");

    LettersView(Operators operators, Accounts accounts, SignedIn signedIn, Say say) {
        this.operators = operators;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.say = say;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var self = signedIn.person();
        zone = accounts.person(self).zone();
        clear();
        var opened = event.getRouteParameters().get("letter");
        var filter = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FILTER)
                .orElse("");
        int count = operators.countLetters(self, filter);
        if (!operators.lettersAreKept()) throw new NotFound();
        if (opened.isPresent()) show(operators.letter(self, LetterId.parse(opened.get())), filter);
        else list(filter, count);
    }

    private void list(String filter, int count) {
        head(getTranslation("access.operator.title"), getTranslation("access.letters.title"));
        var field = new TextField(getTranslation("access.letters.filter"), filter, "");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setClearButtonVisible(true);
        field.setMaxLength(254);
        field.addValueChangeListener(change -> filtered(change.getValue()));
        add(Parts.classed(new Paragraph(getTranslation("access.letters.note")), "soft"), field);
        if (count == 0)
            add(new EmptyState(
                    getTranslation("access.letters.none"),
                    getTranslation(filter.isEmpty() ? "access.letters.none.yet" : "access.letters.none.found")));
        else add(grid(filter));
    }

    private void filtered(String filter) {
        var query = filter.isBlank() ? QueryParameters.empty() : QueryParameters.simple(Map.of(FILTER, filter.strip()));
        getUI().ifPresent(ui -> {
            ui.getPage().getHistory().replaceState(null, new Location("operator/letters", query));
            clear();
            list(filter.strip(), operators.countLetters(signedIn.person(), filter));
            getChildren()
                    .filter(TextField.class::isInstance)
                    .map(TextField.class::cast)
                    .findFirst()
                    .ifPresent(TextField::focus);
        });
    }

    private Grid<KeptLetter> grid(String filter) {
        var grid = new Grid<KeptLetter>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addClassName("section");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("access.letters.title"));
        grid.addComponentColumn(letter -> line(letter, filter)).setHeader(getTranslation("access.letters.subject"));
        grid.addColumn(letter -> say.moment(getLocale(), letter.written(), zone))
                .setHeader(getTranslation("access.letters.written"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> operators.letters(signedIn.person(), filter, query.getOffset(), query.getLimit()).stream(),
                query -> operators.countLetters(signedIn.person(), filter)));
        return grid;
    }

    private static Div line(KeptLetter letter, String filter) {
        var link = new Anchor("operator/letters/" + letter.id() + query(filter), letter.subject());
        return new Div(new Div(link), Parts.classed(new Div(new Span(letter.to().value())), "small", "soft"));
    }

    private void show(KeptLetter letter, String filter) {
        head(
                getTranslation(
                        "access.letters.to", letter.to().value(), say.moment(getLocale(), letter.written(), zone)),
                letter.subject());
        var article = Parts.classed(new Article(), "prose");
        for (var paragraph : letter.body().split("\n{2,}")) {
            var text = paragraph.strip();
            if (text.matches("https?://\\S+")) article.add(new Paragraph(link(text)));
            else article.add(Parts.classed(new Paragraph(text), "pre-line"));
        }
        add(article, Parts.row(Parts.link(getTranslation("access.letters.back"), "operator/letters" + query(filter))));
    }

    /// Opens beside the application: the link may sign somebody else in.
    private static Anchor link(String address) {
        var link = new Anchor(address, address);
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        return link;
    }

    private static String query(String filter) {
        return filter.isEmpty()
                ? ""
                : "?" + FILTER + "=" + java.net.URLEncoder.encode(filter, java.nio.charset.StandardCharsets.UTF_8);
    }
}
