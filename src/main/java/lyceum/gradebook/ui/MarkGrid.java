package lyceum.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Locale;
import lyceum.assignment.Assignment;
import lyceum.gradebook.Line;
import lyceum.gradebook.Roster;
import lyceum.review.Mark;
import lyceum.shell.Parts;

/// The table itself. The browser fetches a page of learners as one scrolls; a mark is a few letters and an address.
class MarkGrid extends Grid<Line> {
    private static final int A_PAGE = 30;
    private static final String MARK =
            "${item.h ? html`<a class=\"mark ${item.m}\" href=\"${item.h}\">${item.t}</a>` : html`<span class=\"mark ${item.m}\">${item.t}</span>`}";
    private static final String LEARNER =
            "<a class=\"learner\" href=\"${item.h}\">${item.n}</a><span class=\"xs faint num\">${item.c}</span>";
    private static final String SUMMARY =
            "<div class=\"learner-line\"><a class=\"learner\" href=\"${item.h}\">${item.n}</a><span class=\"num\">${item.s}</span>"
                    + "<span class=\"xs faint num\">${item.c}</span><span class=\"xs faint\">${item.w}</span>"
                    + "<span class=\"marks\" aria-hidden=\"true\">${Array.from(item.k).map(k => html`<i class=\"k${k}\"></i>`)}</span></div>";

    private final transient GradebookFrame frame;
    private final transient List<Assignment> columns;
    private final transient Roster roster;
    private final Locale language;

    MarkGrid(GradebookFrame frame, List<Assignment> columns, Roster roster, Locale language) {
        this.frame = frame;
        this.columns = columns;
        this.roster = roster;
        this.language = language;
        setId("gradebook");
        addClassName("gradebook");
        addThemeVariants(GridVariant.NO_BORDER);
        setPageSize(A_PAGE);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", word("gradebook.title"));
        setDataProvider(DataProvider.fromCallbacks(
                query ->
                        frame
                                .gradebook()
                                .page(frame.who().person(), roster, query.getOffset(), query.getLimit())
                                .stream(),
                _ -> roster.size()));
        if (roster.size() <= 8) setAllRowsVisible(true);
    }

    /// On a desk: the learner stays while the assignments scroll.
    void inManyColumns() {
        addColumn(LitRenderer.<Line>of(LEARNER)
                        .withProperty("h", this::path)
                        .withProperty("n", this::name)
                        .withProperty("c", this::number))
                .setHeader(word("gradebook.column.name"))
                .setFrozen(true)
                .setWidth("13rem")
                .setFlexGrow(0);
        addColumn(LitRenderer.<Line>of("<span class=\"num total\">${item.t}</span>")
                        .withProperty("t", line -> GradebookFrame.points(line.credited())))
                .setHeader(word("gradebook.column.total"))
                .setFrozen(true)
                .setWidth("5.5rem")
                .setFlexGrow(0);
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            addColumn(LitRenderer.<Line>of(MARK)
                            .withProperty("t", line -> text(mark(line, place)))
                            .withProperty("m", line -> mood(mark(line, place)))
                            .withProperty("h", line -> path(mark(line, place))))
                    .setHeader(head(columns.get(i), i + 1))
                    .setWidth("6.5rem")
                    .setFlexGrow(0);
        }
    }

    /// On a phone: a learner a block, the assignments as a strip, the learner's own page one tap away.
    void inOneColumn() {
        addClassName("narrow");
        addColumn(LitRenderer.<Line>of(SUMMARY)
                        .withProperty("h", this::path)
                        .withProperty("n", this::name)
                        .withProperty("c", this::number)
                        .withProperty("s", line -> GradebookFrame.points(line.credited()))
                        .withProperty("w", this::summary)
                        .withProperty("k", this::strip))
                .setHeader(word("gradebook.column.name"));
    }

    private Component head(Assignment of, int place) {
        var title = new Anchor(
                "work/" + of.id(),
                word("gradebook.column.place", place, of.title().in(language)));
        title.setTitle(of.title().in(language));
        return Parts.classed(
                new Div(
                        title,
                        Parts.classed(
                                new Span(word(
                                        "gradebook.column.possible", of.rubric().possible())),
                                "faint",
                                "num")),
                "mark-head");
    }

    /// What was published since the page was opened has no column yet.
    private Mark mark(Line line, int place) {
        return line.marks().stream()
                .filter(mark -> mark.of().id().equals(columns.get(place).id()))
                .findFirst()
                .orElseGet(() -> new Mark(
                        columns.get(place), line.person(), columns.get(place).times(), List.of()));
    }

    private String text(Mark mark) {
        if (mark.counts().isPresent())
            return word(
                    mark.isLate()
                            ? mark.waits() ? "gradebook.cell.late-again" : "gradebook.cell.late"
                            : mark.waits() ? "gradebook.cell.again" : "gradebook.cell.points",
                    GradebookFrame.points(mark.credited()));
        if (mark.waits()) return word(mark.isLate() ? "gradebook.cell.waits-late" : "gradebook.cell.waits");
        return mark.isMissing(frame.clock().instant()) ? word("gradebook.cell.missing") : "–";
    }

    private String mood(Mark mark) {
        if (mark.isMissing(frame.clock().instant())) return "missing";
        if (mark.isLate()) return "late";
        return mark.waits() ? "waits" : "";
    }

    private String path(Mark mark) {
        if (mark.attempts().isEmpty()) return "";
        var newest = mark.attempts().getLast();
        return (newest.grade() == null ? "handed-in/" : "feedback/")
                + newest.version().submission();
    }

    private String path(Line line) {
        return GradebookFrame.line(roster.cohort(), line.number());
    }

    private String name(Line line) {
        var name = line.name();
        return name == null ? word("gradebook.gone") : name;
    }

    private String number(Line line) {
        return frame.written(roster.cohort(), line.number());
    }

    private String summary(Line line) {
        var now = frame.clock().instant();
        return word(
                "gradebook.summary",
                line.marks().stream().filter(mark -> mark.counts().isPresent()).count(),
                line.marks().stream().filter(Mark::waits).count(),
                line.marks().stream().filter(mark -> mark.isMissing(now)).count());
    }

    private String strip(Line line) {
        var strip = new StringBuilder();
        for (var mark : line.marks()) {
            if (mark.counts().isPresent()) strip.append(mark.isLate() ? 'l' : 'c');
            else if (mark.waits()) strip.append('w');
            else strip.append(mark.isMissing(frame.clock().instant()) ? 'm' : 'n');
        }
        return strip.toString();
    }

    private String word(String key, Object... arguments) {
        return frame.say().text(language, key, arguments);
    }
}
