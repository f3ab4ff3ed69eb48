package lyceum.assignment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.assignment.Assignment;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Extension;
import lyceum.language.Languages;
import lyceum.shared.CohortId;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// The assignments of a cohort, by their due times: learners see where they stand, staff how many have handed in.
@Route("cohorts/:cohort/work")
@PermitAll
@StyleSheet("rooms/assignment.css")
class WorkListView extends Page implements BeforeEnterObserver {
    private final transient WorkFrame frame;
    private final transient Roles roles;

    WorkListView(WorkFrame frame, Roles roles) {
        this.frame = frame;
        this.roles = roles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cohort = CohortId.parse(event.getRouteParameters().get("cohort").orElse(""));
        var me = frame.who().person();
        var all = frame.assignments().in(me, cohort);
        boolean writes =
                roles.may(me, Act.WRITE_BRIEF, frame.courses().terms(cohort).community(), cohort);
        clear();
        var head = head(frame.cohort(cohort, language()), getTranslation("assignment.assignments"));
        var write = Parts.primaryLink(getTranslation("assignment.write"), WorkFrame.path(cohort) + "/new");
        if (writes && !all.isEmpty()) head.act(write);
        if (all.isEmpty()) {
            add(
                    writes
                            ? new EmptyState(
                                    getTranslation("assignment.empty"), getTranslation("assignment.empty.staff"), write)
                            : new EmptyState(
                                    getTranslation("assignment.empty"), getTranslation("assignment.empty.learner")));
            return;
        }
        var counts = writes ? frame.submissions().handedIn(me, cohort) : Map.<AssignmentId, Integer>of();
        add(rows(all, counts, writes));
    }

    private Rows rows(List<Assignment> all, Map<AssignmentId, Integer> counts, boolean staff) {
        var rows = Parts.classed(new Rows(), "queue");
        var mine = staff
                ? Map.<AssignmentId, Integer>of()
                : frame.submissions().versions(frame.who().person());
        var times = frame.assignments().times(frame.who().person(), all);
        var revising = staff
                ? Set.<AssignmentId>of()
                : frame.submissions().revising(frame.who().person());
        var clocks = frame.clocks(frame.who().person(), ZoneOffset.UTC, language());
        for (var one : all) {
            var title = Parts.classed(new Anchor("work/" + one.id(), one.title().in(language())), "title");
            var meta = Parts.classed(new Div(), "meta");
            var mineUntil = staff ? one.times() : times.getOrDefault(one.id(), one.times());
            meta.add(new Span(
                    getTranslation("assignment.due", clocks.in(one.zone()).moment(mineUntil.due()))));
            if (!one.required()) meta.add(new Span(getTranslation("assignment.optional")));
            if (staff && one.published())
                meta.add(new Span(getTranslation("assignment.handed-in.by", counts.getOrDefault(one.id(), 0))));
            rows.add(new ListItem(
                    new Div(title, meta),
                    Parts.row(
                            staff
                                    ? state(one)
                                    : revising.contains(one.id())
                                            ? tag("revise", "warn")
                                            : state(one, mine.containsKey(one.id()), mineUntil))));
        }
        return rows;
    }

    private Span state(Assignment one) {
        var now = frame.clock().instant();
        if (!one.published()) return tag("draft", "");
        if (one.opens().isAfter(now)) return tag("later", "");
        return one.cutOff().isAfter(now) ? tag("open", "ok") : tag("over", "");
    }

    private Span state(Assignment one, boolean handedIn, Extension until) {
        var now = frame.clock().instant();
        if (handedIn) return tag("handed-in", "ok");
        if (one.opens().isAfter(now)) return tag("later", "");
        if (!until.cutOff().isAfter(now)) return tag("over", "");
        return until.due().isBefore(now) ? tag("late", "warn") : tag("waits", "");
    }

    private Span tag(String key, String mood) {
        var tag = Parts.classed(new Span(getTranslation("assignment.state." + key)), "tag");
        if (!mood.isEmpty()) tag.addClassName(mood);
        return tag;
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
