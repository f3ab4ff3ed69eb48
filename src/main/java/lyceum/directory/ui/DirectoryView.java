package lyceum.directory.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lyceum.directory.Listing;
import lyceum.directory.Search;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import org.jspecify.annotations.Nullable;

/// The members of a community: looked for by number, name, region, skill, pinyin or initials.
@Route("directory/:community")
@PermitAll
@StyleSheet("rooms/directory.css")
class DirectoryView extends Page implements BeforeEnterObserver {
    private static final int TYPING_PAUSES_MILLIS = 300;

    private final transient DirectoryFrame frame;
    private final Span count = new Span();
    private transient @Nullable CommunityId community;
    private transient Search search = Search.ALL;
    private Grid<Listing> grid = new Grid<>();

    DirectoryView(DirectoryFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        community = frame.community(event);
        frame.directory().open(self(), here());
        var asked = event.getLocation().getQueryParameters();
        search = new Search(
                asked.getSingleParameter("q").orElse(""),
                asked.getSingleParameter("region").orElse(""));
        show();
    }

    private void show() {
        clear();
        var head = head(frame.name(here(), language()), getTranslation("directory.title"));
        head.act(Parts.buttonLink(getTranslation("directory.rules.title"), DirectoryFrame.path(here()) + "/rules"));
        if (frame.directory().isListed(self(), here()))
            head.act(Parts.buttonLink(getTranslation("directory.own"), DirectoryFrame.path(here()) + "/me"));
        count.addClassNames("small", "faint");
        count.getElement().setAttribute("role", "status");
        grid = list();
        add(Parts.classed(new Div(field(), count), "directory-search"), regions(), grid);
        tell();
    }

    private TextField field() {
        var field = new TextField(getTranslation("directory.search"));
        field.setHelperText(getTranslation("directory.search.help"));
        field.setMaxLength(Search.LONGEST);
        field.setValue(search.words());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSES_MILLIS);
        field.addValueChangeListener(typed -> {
            search = new Search(typed.getValue(), search.region());
            grid.getDataProvider().refreshAll();
            tell();
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, path(search)));
        });
        return field;
    }

    private Nav regions() {
        var nav = Parts.classed(new Nav(), "filters");
        nav.setAriaLabel(getTranslation("directory.regions"));
        var all = frame.directory().regions(self(), here());
        nav.setVisible(!all.isEmpty() || !search.region().isEmpty());
        nav.add(chip(getTranslation("directory.regions.all"), ""));
        all.forEach(region ->
                nav.add(chip(getTranslation("directory.region", region.name(), region.members()), region.name())));
        if (!search.region().isEmpty()
                && all.stream().noneMatch(one -> one.name().equals(search.region())))
            nav.add(chip(search.region(), search.region()));
        return nav;
    }

    private Anchor chip(String label, String region) {
        var link = new Anchor(path(new Search(search.words(), region)), label);
        if (region.equals(search.region())) link.getElement().setAttribute("aria-current", "page");
        return link;
    }

    private String path(Search wanted) {
        var asked = new LinkedHashMap<String, String>();
        if (!wanted.words().isBlank()) asked.put("q", wanted.words());
        if (!wanted.region().isBlank()) asked.put("region", wanted.region());
        var query = QueryParameters.simple(Map.copyOf(asked)).getQueryString();
        return DirectoryFrame.path(here()) + (query.isEmpty() ? "" : "?" + query);
    }

    private Grid<Listing> list() {
        var list = new Grid<Listing>();
        list.addThemeVariants(GridVariant.NO_BORDER);
        list.addClassName("directory-list");
        list.setPageSize(50);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addComponentColumn(this::line).setHeader(getTranslation("directory.name"));
        list.addColumn(one -> frame.written(here(), one.number()))
                .setHeader(getTranslation("directory.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.getElement().setAttribute("aria-label", getTranslation("directory.title"));
        list.setEmptyStateComponent(
                new EmptyState(getTranslation("directory.none"), getTranslation("directory.none.sentence")));
        list.setDataProvider(DataProvider.fromCallbacks(
                query -> frame.directory().page(self(), here(), search, query.getOffset(), query.getLimit()).stream(),
                _ -> frame.directory().count(self(), here(), search)));
        return list;
    }

    private Div line(Listing one) {
        var name = one.name() == null ? getTranslation("directory.gone") : one.name();
        var line = Parts.classed(
                new Div(Parts.classed(new Anchor(DirectoryFrame.path(here(), one.number()), name), "name")),
                "directory-line");
        if (!one.carded()) line.add(Parts.classed(new Span(getTranslation("directory.unfinished")), "tag"));
        if (!one.skills().isEmpty())
            line.add(Parts.classed(
                    new Span(String.join(getTranslation("directory.skills.between"), one.skills())), "xs", "faint"));
        return line;
    }

    private void tell() {
        int found = frame.directory().count(self(), here(), search);
        count.setText(getTranslation(search.isAll() ? "directory.count.all" : "directory.count.found", found));
    }

    private PersonId self() {
        return frame.who().person();
    }

    private CommunityId here() {
        return Objects.requireNonNull(community);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
