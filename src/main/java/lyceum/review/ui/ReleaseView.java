package lyceum.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import lyceum.access.Person;
import lyceum.assignment.AssignmentId;
import lyceum.language.Languages;
import lyceum.review.Releases.Ready;
import lyceum.review.ReviewId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// What one has written and not released: seen as its authors will see it, chosen, and released together.
@Route("work/:assignment/release")
@PermitAll
@StyleSheet("rooms/assignment.css")
@StyleSheet("rooms/review.css")
class ReleaseView extends Page implements BeforeEnterObserver {
    private static final int MOST_LETTERS = 140;

    private final transient ReviewFrame frame;

    ReleaseView(ReviewFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AssignmentId.parse(event.getRouteParameters().get("assignment").orElse("")), Map.of());
    }

    private void show(AssignmentId id, Map<ReviewId, Refusal> left) {
        var me = frame.who().person();
        var ready = frame.releases().ready(me, id);
        var assignment = frame.assignments().get(me, id);
        clear();
        head(assignment.title().in(language()), getTranslation("review.releases"));
        add(Parts.back(getTranslation("review.releases.back"), "work/" + id + "/desk"));
        if (ready.isEmpty()) {
            add(new EmptyState(
                    getTranslation("review.releases.none"),
                    getTranslation("review.releases.none.sentence"),
                    Parts.primaryLink(getTranslation("review.releases.back"), "work/" + id + "/desk")));
            return;
        }
        add(new Paragraph(getTranslation("review.releases.what", ready.size())));
        var people = frame.accounts()
                .people(ready.stream().map(one -> one.review().author()).toList());
        var chosen = new LinkedHashMap<ReviewId, Checkbox>();
        var rows = Parts.classed(new Rows(), "releases");
        ready.forEach(one -> rows.add(item(one, people, chosen, left)));
        var seen = new HashMap<ReviewId, Integer>();
        ready.forEach(one -> seen.put(one.review().id(), one.review().edits()));
        add(
                Parts.row(
                        Parts.quiet(
                                getTranslation("review.releases.all"),
                                () -> chosen.values().forEach(box -> box.setValue(true))),
                        Parts.quiet(
                                getTranslation("review.releases.nobody"),
                                () -> chosen.values().forEach(box -> box.setValue(false)))),
                rows,
                Parts.row(Parts.primary(getTranslation("review.releases.act"), () -> release(id, chosen, seen))));
    }

    private void release(AssignmentId id, Map<ReviewId, Checkbox> chosen, Map<ReviewId, Integer> seen) {
        var which = new LinkedHashMap<ReviewId, Integer>();
        chosen.forEach((review, box) -> {
            if (box.getValue()) which.put(review, seen.getOrDefault(review, 0));
        });
        var outcome = frame.releases().release(frame.who().person(), which);
        Toast.done(getTranslation("review.releases.done", outcome.released()));
        show(id, outcome.left());
    }

    private ListItem item(
            Ready one, Map<PersonId, Person> people, Map<ReviewId, Checkbox> chosen, Map<ReviewId, Refusal> left) {
        var review = one.review();
        var author = people.get(review.author());
        var box = new Checkbox(author == null ? getTranslation("group.members.gone") : author.name(), true);
        chosen.put(review.id(), box);
        var meta = Parts.classed(
                new Div(
                        new Span(getTranslation("assignment.version", one.version())),
                        new Span(getTranslation("review.points", review.score(), one.possible()))),
                "meta");
        if (one.daysLate() > 0)
            meta.add(new Span(
                    getTranslation("review.releases.late", one.daysLate(), ReviewFrame.points(one.credited()))));
        if (!review.remarks().isEmpty())
            meta.add(new Span(
                    getTranslation("review.releases.remarks", review.remarks().size())));
        meta.add(Parts.link(
                getTranslation("review.releases.open"),
                "work/" + review.assignment() + "/desk?show=written&read=" + review.submission()));
        var part = new Div(box, meta);
        if (!review.words().isEmpty())
            part.add(
                    Parts.classed(new Paragraph(frame.markdown().line(review.words(), MOST_LETTERS)), "small", "soft"));
        var refusal = left.get(review.id());
        if (refusal != null) part.add(new RefusalNote(refusal));
        return new ListItem(part);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
