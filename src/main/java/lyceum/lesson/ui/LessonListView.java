package lyceum.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutEvent;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lyceum.course.CohortTerms;
import lyceum.course.Weeks;
import lyceum.language.Languages;
import lyceum.lesson.LessonId;
import lyceum.lesson.LessonLine;
import lyceum.shared.CohortId;
import lyceum.shared.Refusal;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Ribbon;
import lyceum.shell.Rows;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// The lessons of a cohort, week by week, under the ribbon of its weeks: learners see what they are done with and what
/// is to come; staff order them, by buttons or with Alt and the arrows on the title that has the focus.
@Route("cohorts/:cohort/lessons")
@PermitAll
@StyleSheet("rooms/lesson.css")
class LessonListView extends Page implements BeforeEnterObserver {
    /// A longer cohort has no weeks that anybody counts.
    private static final int MOST_DRAWN = 60;

    private final transient LessonFrame frame;

    LessonListView(LessonFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CohortId.parse(event.getRouteParameters().get("cohort").orElse("")), null);
    }

    private void show(CohortId cohort, @Nullable LessonId focus) {
        var me = frame.who().person();
        var all = frame.lessons().in(me, cohort);
        var terms = frame.courses().terms(cohort);
        boolean staff = frame.lessons().isStaff(me, terms.community(), cohort);
        clear();
        var head = head(frame.cohort(cohort, language()), getTranslation("lesson.lessons"));
        var write = Parts.primaryLink(getTranslation("lesson.write"), LessonFrame.path(cohort) + "/new");
        if (all.isEmpty()) {
            add(
                    staff
                            ? new EmptyState(
                                    getTranslation("lesson.empty"), getTranslation("lesson.empty.staff"), write)
                            : new EmptyState(getTranslation("lesson.empty"), getTranslation("lesson.empty.learner")));
            return;
        }
        if (staff) head.act(write);
        var weeks = frame.lessons().weeks(terms);
        add(ribbon(weeks, terms, all, staff));
        if (staff) add(Parts.classed(new Paragraph(getTranslation("lesson.order.help")), "small", "soft", "section"));
        var own = frame.accounts().person(me).zone();
        byWeek(all)
                .forEach((week, some) -> section(
                        getTranslation("lesson.week", week),
                        week == weeks.now() ? getTranslation("lesson.week.now") : "",
                        rows(some, terms, own, staff, focus)));
    }

    private static TreeMap<Integer, List<LessonLine>> byWeek(List<LessonLine> all) {
        return all.stream().collect(Collectors.groupingBy(LessonLine::week, TreeMap::new, Collectors.toList()));
    }

    /// In ink what this learner is done with; for staff, what is past.
    private Component ribbon(Weeks weeks, CohortTerms terms, List<LessonLine> all, boolean staff) {
        long done = all.stream().filter(LessonLine::done).count();
        var words = weeks.haveBegun() && !weeks.areOver()
                ? getTranslation("lesson.ribbon.now", weeks.now(), weeks.all())
                : weeks.areOver()
                        ? getTranslation("lesson.ribbon.over", weeks.all())
                        : getTranslation("lesson.ribbon.before", terms.firstDay(), weeks.all());
        if (!staff) words += getTranslation("lesson.ribbon.done", done, all.size());
        var part = Parts.classed(new Div(Parts.classed(new Paragraph(words), "small", "soft")), "section", "standing");
        if (weeks.all() > MOST_DRAWN) return part;
        var ribbon = new Ribbon(weeks.all(), weeks.now(), words);
        if (!staff) {
            var byWeek = byWeek(all);
            ribbon.done(week -> byWeek.getOrDefault(week, List.of()).stream().allMatch(LessonLine::done)
                    && byWeek.containsKey(week));
        }
        part.add(ribbon.begins(getTranslation("lesson.ribbon.first"))
                .now(getTranslation("lesson.ribbon.this"))
                .ends(getTranslation("lesson.ribbon.last")));
        return part;
    }

    private Rows rows(List<LessonLine> some, CohortTerms terms, ZoneId own, boolean staff, @Nullable LessonId focus) {
        var rows = Parts.classed(new Rows(), "queue");
        for (var line : some) {
            var title = line.title().in(language());
            Component name = line.open()
                    ? Parts.classed(new Anchor("lessons/" + line.id(), title), "title")
                    : Parts.classed(new Span(title), "title", "soft");
            var meta = Parts.classed(new Div(), "meta");
            boolean later = line.opens().isAfter(frame.clock().instant()) && !line.preview();
            if (later)
                meta.add(new Span(
                        getTranslation("lesson.opens", frame.moment(own, line.opens(), terms.zone(), language()))));
            if (line.hasVideo()) meta.add(new Span(getTranslation("lesson.video")));
            if (line.preview()) meta.add(new Span(getTranslation("lesson.state.preview")));
            rows.add(new ListItem(new Div(name, meta), staff ? order(line, name, focus) : Parts.row(state(line))));
        }
        return rows;
    }

    private Component state(LessonLine line) {
        if (line.done()) return tag("done", "ok");
        return line.open() ? tag("open", "") : tag("later", "");
    }

    private Component order(LessonLine line, Component name, @Nullable LessonId focus) {
        var title = line.title().in(language());
        var up = arrow("↑", getTranslation("lesson.up", title), () -> move(line, true));
        var down = arrow("↓", getTranslation("lesson.down", title), () -> move(line, false));
        shortcut(name, Key.ARROW_UP, line, true);
        shortcut(name, Key.ARROW_DOWN, line, false);
        if (line.id().equals(focus)) name.getElement().executeJs("this.focus()");
        return Parts.row(line.published() ? tag("published", "ok") : tag("draft", ""), up, down);
    }

    private void shortcut(Component on, Key key, LessonLine line, boolean up) {
        Shortcuts.addShortcutListener(on, (ShortcutEvent pressed) -> move(line, up), key, KeyModifier.ALT)
                .listenOn(on)
                .setBrowserDefaultAllowed(false);
    }

    private static Button arrow(String sign, String words, Runnable act) {
        var button = Parts.quiet(sign, act);
        button.setAriaLabel(words);
        button.addThemeNames("icon", "small");
        return button;
    }

    private void move(LessonLine line, boolean up) {
        try {
            if (up) frame.lessons().moveUp(frame.who().person(), line.id());
            else frame.lessons().moveDown(frame.who().person(), line.id());
            show(line.cohort(), line.id());
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
    }

    private Span tag(String key, String mood) {
        var tag = Parts.classed(new Span(getTranslation("lesson.state." + key)), "tag");
        if (!mood.isEmpty()) tag.addClassName(mood);
        return tag;
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
