package lyceum.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lyceum.assignment.Assignment;
import lyceum.gradebook.GradebookExport.Format;
import lyceum.gradebook.Roster;
import lyceum.gradebook.Search;
import lyceum.gradebook.Search.Show;
import lyceum.language.Languages;
import lyceum.shared.CohortId;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import org.jspecify.annotations.Nullable;

/// The learners of a cohort times its assignments: sought and narrowed in the address, taken along as a file.
@Route("cohorts/:cohort/gradebook")
@PermitAll
@StyleSheet("rooms/gradebook.css")
class GradebookView extends Page implements BeforeEnterObserver {
    private static final int TYPING_PAUSES_MILLIS = 300;
    private static final int NARROW = 800; // px; below, the assignments of a learner stand in one cell

    private final transient GradebookFrame frame;
    private final Span count = new Span();
    private final Div book = new Div();
    private final Div taken = Parts.row();
    private final Nav chips = Parts.classed(new Nav(), "filters");
    private @Nullable CohortId shown;
    private transient Search search = new Search("", Show.ALL);
    private transient List<Assignment> columns = List.of();

    GradebookView(GradebookFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cohort = CohortId.parse(event.getRouteParameters().get("cohort").orElse(""));
        columns = frame.gradebook().columns(frame.who().person(), cohort);
        shown = cohort;
        var asked = event.getLocation().getQueryParameters();
        search = new Search(
                asked.getSingleParameter("q").orElse(""),
                asked.getSingleParameter("show")
                        .flatMap(name -> Arrays.stream(Show.values())
                                .filter(one -> inAddress(one).equals(name))
                                .findFirst())
                        .orElse(Show.ALL));
        clear();
        head(frame.cohort(cohort, language()), getTranslation("gradebook.title"));
        if (columns.isEmpty()) {
            add(new EmptyState(
                    getTranslation("gradebook.no-work"),
                    getTranslation("gradebook.no-work.sentence"),
                    Parts.primaryLink(getTranslation("gradebook.to-work"), "cohorts/" + cohort + "/work")));
            return;
        }
        count.addClassNames("small", "faint");
        count.getElement().setAttribute("role", "status");
        chips.setAriaLabel(getTranslation("gradebook.show"));
        add(
                Parts.classed(new Div(field(), count), "gradebook-search"),
                chips,
                book,
                Parts.classed(new Paragraph(getTranslation("gradebook.legend")), "xs", "faint", "gradebook-legend"),
                Parts.classed(taken, "section"));
        show(here());
    }

    private TextField field() {
        var field = new TextField(getTranslation("gradebook.search"));
        field.setMaxLength(Search.LONGEST);
        field.setValue(search.words());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSES_MILLIS);
        field.addValueChangeListener(typed -> {
            search = new Search(typed.getValue(), search.show());
            show(here());
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, path(search)));
        });
        return field;
    }

    private void show(CohortId cohort) {
        var roster = frame.gradebook().seek(frame.who().person(), cohort, search);
        count.setText(getTranslation(search.isAll() ? "gradebook.count.all" : "gradebook.count.found", roster.size()));
        chips.removeAll();
        for (var one : Show.values()) {
            var chip = new Anchor(path(new Search(search.words(), one)), getTranslation("gradebook.show." + one));
            if (one == search.show()) chip.getElement().setAttribute("aria-current", "page");
            chips.add(chip);
        }
        book.removeAll();
        book.add(roster.size() == 0 ? nobody(cohort) : table(roster));
        taken.removeAll();
        if (roster.size() > 0) for (var format : Format.values()) taken.add(export(cohort, format, search));
    }

    private Component nobody(CohortId cohort) {
        return search.isAll()
                ? new EmptyState(getTranslation("gradebook.nobody"), getTranslation("gradebook.nobody.sentence"))
                : new EmptyState(
                        getTranslation("gradebook.none"),
                        getTranslation("gradebook.none.sentence"),
                        Parts.buttonLink(getTranslation("gradebook.all"), GradebookFrame.book(cohort)));
    }

    private Component table(Roster roster) {
        int width = UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth();
        var grid = new MarkGrid(frame, columns, roster, language());
        if (width > 0 && width <= NARROW) grid.inOneColumn();
        else grid.inManyColumns();
        return grid;
    }

    private Anchor export(CohortId cohort, Format format, Search what) {
        var reader = frame.who().person();
        var language = language();
        DownloadHandler handler = download -> {
            download.setFileName("lyceum-gradebook-" + cohort + "." + format.suffix());
            download.setContentType(format.type());
            try (var to = download.getOutputStream()) {
                frame.export().write(reader, cohort, what, format, language, to);
            }
        };
        var link = new Anchor(handler, getTranslation("gradebook.export." + format));
        link.setId("export-" + format.suffix());
        link.addClassName("button");
        return link;
    }

    private String path(Search wanted) {
        var asked = new LinkedHashMap<String, String>();
        if (!wanted.words().isEmpty()) asked.put("q", wanted.words());
        if (wanted.show() != Show.ALL) asked.put("show", inAddress(wanted.show()));
        var query = QueryParameters.simple(Map.copyOf(asked)).getQueryString();
        return GradebookFrame.book(here()) + (query.isEmpty() ? "" : "?" + query);
    }

    private static String inAddress(Show show) {
        return show.name().toLowerCase(Locale.ROOT);
    }

    private CohortId here() {
        return Objects.requireNonNull(shown);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
