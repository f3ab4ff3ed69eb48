package lyceum.channel.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import lyceum.channel.Hit;
import lyceum.channel.Searches;
import lyceum.shell.EmptyState;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// Looks for words in everything that was said in a group; the words stand in the address.
@Route("groups/:group/search")
@PermitAll
class SearchView extends GroupPage {
    private static final int TYPING_PAUSES_MILLIS = 300;
    private static final int LETTERS_SHOWN = 160;

    private final transient Searches searches;
    private final Div column = new Div();
    private String words = "";

    SearchView(GroupFrame frame, Searches searches) {
        super(frame);
        this.searches = searches;
    }

    @Override
    void show(BeforeEnterEvent event) {
        words = event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        head(path() + "/search");
        var field = field();
        add(Parts.stack(field, column));
        column.getElement().setAttribute("aria-live", "polite");
        list();
        if (words.isEmpty()) field.focus();
    }

    private TextField field() {
        var field = new TextField(getTranslation("channel.search.words"));
        field.setHelperText(getTranslation("channel.search.help"));
        field.setMaxLength(Searches.LONGEST);
        field.setWidth("min(100%, 26rem)");
        field.setClearButtonVisible(true);
        field.setValue(words);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSES_MILLIS);
        field.addValueChangeListener(typed -> {
            words = typed.getValue();
            list();
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address()));
        });
        return field;
    }

    private String address() {
        return path() + "/search"
                + (words.isBlank() ? "" : "?" + QueryParameters.of("q", words).getQueryString());
    }

    private void list() {
        column.removeAll();
        var rows = Parts.classed(new Rows(), "queue");
        column.add(rows);
        more(rows, Long.MAX_VALUE);
        if (!rows.isEmpty()) return;
        column.add(
                words.isBlank()
                        ? new EmptyState(
                                getTranslation("channel.search.begin"), getTranslation("channel.search.begin.sentence"))
                        : new EmptyState(
                                getTranslation("channel.search.none"), getTranslation("channel.search.none.sentence")));
    }

    private void more(Rows rows, long before) {
        var page = searches.page(reader().person(), group(), words, before);
        page.forEach(hit -> rows.add(item(hit)));
        if (page.size() < Searches.A_PAGE) return;
        var more = Parts.row();
        more.add(Parts.quiet(getTranslation("channel.search.more"), () -> {
            column.remove(more);
            more(rows, page.getLast().id());
        }));
        column.add(more);
    }

    private ListItem item(Hit hit) {
        var wanted = Searches.split(words);
        var text = frame.markdown().line(hit.text(), Integer.MAX_VALUE);
        var title = Parts.classed(new Anchor(hit.path()), "title");
        title.add(Found.in(hit.title().isEmpty() ? text : hit.title(), wanted, LETTERS_SHOWN));
        var body = new Div(title);
        if (!hit.title().isEmpty() && !text.isEmpty())
            body.add(Parts.classed(new Div(Found.in(text, wanted, LETTERS_SHOWN)), "small", "soft"));
        var meta = Parts.classed(new Div(), "meta");
        meta.add(new Span(hit.name() == null ? getTranslation("group.members.gone") : hit.name()));
        meta.add(new Span(
                frame.say().moment(language(), hit.at(), reader().group().zone())));
        body.add(meta);
        return new ListItem(
                body, Parts.row(Parts.classed(new Span(getTranslation("channel.search.kind." + hit.kind())), "tag")));
    }
}
