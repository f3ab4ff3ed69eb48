package lyceum.group.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lyceum.group.GroupMoves;
import lyceum.group.LearnerGroup;
import lyceum.group.Roster;
import lyceum.group.RosterFilter;
import lyceum.group.RosterLine;
import lyceum.group.RosterState;
import lyceum.group.Rosters;
import lyceum.language.Languages;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import org.jspecify.annotations.Nullable;

/// Who is in a learner group and how each stands, for its staff.
@Route("groups/:group/roster")
@PermitAll
@StyleSheet("rooms/group.css")
class RosterView extends Page implements BeforeEnterObserver {
    private static final int TYPING_PAUSES_MILLIS = 300;
    /// So many stand below each other without a scrollbar of their own.
    private static final int FEW = 12;

    private final transient RosterFrame frame;
    private final Span found = new Span();
    private final Div chips = new Div();
    private Grid<RosterLine> grid = new Grid<>();
    private transient @Nullable LearnerGroup group;
    private transient @Nullable Roster roster;
    private RosterFilter filter = RosterFilter.ALL;
    private String words = "";
    private final Div acts = Parts.classed(new Div(), "row");
    private final transient Set<PersonId> chosen = new LinkedHashSet<>();
    private @Nullable MovesMade made;

    RosterView(RosterFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        group = frame.groups()
                .led(GroupId.parse(event.getRouteParameters().get("group").orElse("")), self());
        var asked = event.getLocation().getQueryParameters();
        filter = RosterFilter.parse(asked.getSingleParameter("show").orElse(""));
        words = cut(asked.getSingleParameter("q").orElse(""));
        show();
    }

    private void show() {
        clear();
        head(frame.kicker(here(), language()), here().name(frame.say(), language()));
        found.addClassNames("small", "faint");
        found.getElement().setAttribute("role", "status");
        grid = list();
        add(
                frame.leaves(here(), language()),
                chips,
                Parts.classed(new Div(field(), found), "roster-search"),
                acts,
                grid);
        made = new MovesMade(frame, here(), this::moved);
        section(getTranslation("group.moves"), getTranslation("group.moves.note"), made);
        look();
    }

    /// Looks through the group anew.
    private void look() {
        roster = frame.rosters().of(self(), here().id(), filter, words);
        chips.removeAll();
        chips.add(chips());
        found.setText(getTranslation(
                filter == RosterFilter.ALL && words.isBlank() ? "group.roster.all" : "group.roster.found",
                roster().found()));
        boolean few = roster().found() > 0 && roster().found() <= FEW;
        grid.setAllRowsVisible(few);
        grid.setClassName("roster-list", !few);
        refresh();
    }

    private TextField field() {
        var field = new TextField(getTranslation("group.roster.search"));
        field.setHelperText(getTranslation("group.roster.search.help"));
        field.setMaxLength(Rosters.LONGEST_SEARCH);
        field.setValue(words);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSES_MILLIS);
        field.addValueChangeListener(typed -> {
            words = cut(typed.getValue());
            look();
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, path(filter)));
        });
        return field;
    }

    private Nav chips() {
        var nav = Parts.classed(new Nav(), "filters");
        nav.setAriaLabel(getTranslation("group.roster.filters"));
        for (var one : RosterFilter.values()) {
            var link = new Anchor(
                    path(one),
                    getTranslation("group.roster.filter", getTranslation("group.roster." + one), roster().count(one)));
            if (one == filter) link.getElement().setAttribute("aria-current", "page");
            nav.add(link);
        }
        return nav;
    }

    private String path(RosterFilter wanted) {
        var asked = new LinkedHashMap<String, String>();
        if (wanted != RosterFilter.ALL) asked.put("show", wanted.inAddress());
        if (!words.isBlank()) asked.put("q", words);
        var query = QueryParameters.simple(Map.copyOf(asked)).getQueryString();
        return RosterFrame.path(here().id()) + (query.isEmpty() ? "" : "?" + query);
    }

    private Grid<RosterLine> list() {
        var list = new Grid<RosterLine>();
        list.addThemeVariants(GridVariant.NO_BORDER);
        list.setPageSize(Rosters.A_PAGE);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        if (mayMove()) list.addComponentColumn(this::choice).setAutoWidth(true).setFlexGrow(0);
        list.addComponentColumn(this::line).setHeader(getTranslation("group.members.name"));
        list.addColumn(one -> frame.written(here(), one.number()))
                .setHeader(getTranslation("group.members.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.getElement().setAttribute("aria-label", getTranslation("group.roster"));
        list.setEmptyStateComponent(nobody());
        list.setDataProvider(DataProvider.fromCallbacks(
                query ->
                        frame
                                .rosters()
                                .lines(self(), here().id(), roster().page(query.getOffset(), query.getLimit()))
                                .stream(),
                _ -> roster().found()));
        return list;
    }

    private EmptyState nobody() {
        return filter == RosterFilter.ALL && words.isBlank()
                ? new EmptyState(getTranslation("group.roster.empty"), getTranslation("group.roster.empty.sentence"))
                : new EmptyState(getTranslation("group.roster.none"), getTranslation("group.roster.none.sentence"));
    }

    private Checkbox choice(RosterLine one) {
        var box = new Checkbox(chosen.contains(one.person()));
        box.setAriaLabel(getTranslation("group.move.choose", name(one)));
        box.addValueChangeListener(change -> {
            if (change.getValue()) chosen.add(one.person());
            else chosen.remove(one.person());
            tellChosen();
        });
        return box;
    }

    private void tellChosen() {
        acts.removeAll();
        if (!mayMove() || roster().found() == 0 && chosen.isEmpty()) return;
        acts.add(Parts.classed(
                new Span(
                        chosen.isEmpty()
                                ? getTranslation("group.move.hint")
                                : getTranslation("group.move.chosen", chosen.size())),
                "small",
                "soft"));
        if (chosen.size() < Math.min(roster().found(), GroupMoves.MOST_AT_ONCE))
            acts.add(Parts.quiet(
                    getTranslation("group.move.all", Math.min(roster().found(), GroupMoves.MOST_AT_ONCE)), () -> {
                        chosen.clear();
                        chosen.addAll(roster().page(0, GroupMoves.MOST_AT_ONCE));
                        refresh();
                    }));
        if (chosen.isEmpty()) return;
        acts.add(
                Parts.quiet(getTranslation("group.move.none"), () -> {
                    chosen.clear();
                    refresh();
                }),
                Parts.primary(
                        getTranslation("group.move"),
                        () -> new MoveDialog(frame, here(), List.copyOf(chosen), this::moved).open()));
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        tellChosen();
    }

    private void moved() {
        chosen.clear();
        look();
        if (made != null) made.show();
    }

    private boolean mayMove() {
        return frame.moves().isOpenTo(self(), here());
    }

    private String name(RosterLine one) {
        return one.name() == null ? getTranslation("group.members.gone") : one.name();
    }

    private Div line(RosterLine one) {
        var name = Parts.classed(
                new Anchor(RosterFrame.path(here().id()) + "/" + one.number().value(), name(one)), "name");
        var line = Parts.classed(new Div(name), "roster-line");
        if (one.state() != RosterState.ACTIVE)
            line.add(Parts.classed(new Span(getTranslation("group.roster.state." + one.state())), "tag", "warn"));
        if (one.toMend()) line.add(Parts.classed(new Span(getTranslation("group.roster.TO_MEND")), "tag"));
        line.add(Parts.classed(
                new Span(getTranslation(
                        "group.roster.since",
                        one.since()
                                .atZone(frame.communities()
                                        .get(here().community())
                                        .zone())
                                .toLocalDate())),
                "xs",
                "faint"));
        return line;
    }

    private static String cut(String typed) {
        return typed.length() <= Rosters.LONGEST_SEARCH ? typed : typed.substring(0, Rosters.LONGEST_SEARCH);
    }

    private PersonId self() {
        return frame.who().person();
    }

    private LearnerGroup here() {
        return Objects.requireNonNull(group);
    }

    private Roster roster() {
        return Objects.requireNonNull(roster);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
