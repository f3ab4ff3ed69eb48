package lyceum.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lyceum.access.Person;
import lyceum.assignment.Assignment;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.SubmissionId;
import lyceum.language.Languages;
import lyceum.review.QueueLine;
import lyceum.review.QueueLine.State;
import lyceum.shared.Id;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Rows;
import org.jspecify.annotations.Nullable;

/// The review desk: the queue at the left, the work in the middle, rubric and words at the right. What is read and what
/// is shown of the queue stand in the address; everything has a key.
@Route("work/:assignment/desk")
@PermitAll
@StyleSheet("rooms/assignment.css")
@StyleSheet("rooms/review.css")
class DeskView extends Page implements BeforeEnterObserver {
    private static final int MOST_SHOWN = 200;

    /// What of the queue is shown.
    private enum Part {
        TO_READ(Set.of(State.WAITING, State.READING)),
        WRITTEN(Set.of(State.WRITTEN)),
        RELEASED(Set.of(State.RELEASED)),
        RETURNED(Set.of(State.RETURNED));

        private final Set<State> states;

        Part(Set<State> states) {
            this.states = states;
        }

        String inAddress() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final transient ReviewFrame frame;
    private Part part = Part.TO_READ;
    private @Nullable AssignmentId shown;
    private @Nullable SubmissionId reading;

    DeskView(ReviewFrame frame) {
        this.frame = frame;
        Shortcuts.addShortcutListener(this, this::next, Key.KEY_N, KeyModifier.ALT)
                .resetFocusOnActiveElement();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AssignmentId.parse(event.getRouteParameters().get("assignment").orElse(""));
        var asked = event.getLocation().getQueryParameters();
        var name = asked.getSingleParameter("show").orElse("");
        part = Part.TO_READ;
        for (var one : Part.values()) if (one.inAddress().equals(name)) part = one;
        shown = id;
        reading = asked.getSingleParameter("read").map(SubmissionId::parse).orElse(null);
        var me = frame.who().person();
        var assignment = frame.assignments().get(me, id);
        var queue = frame.reviews().queue(me, id);
        clear();
        head(assignment.title().in(language()), getTranslation("review.desk"));
        var links = Parts.classed(Parts.row(Parts.link(getTranslation("review.back"), "work/" + id)), "small", "soft");
        if (frame.assignments().isStaff(me, assignment))
            links.add(Parts.link(getTranslation("review.readers"), "work/" + id + "/readers"));
        add(links);
        var desk = Parts.classed(new Div(aside(assignment, queue)), "desk");
        if (reading == null) desk.add(begin(queue));
        else desk.add(open(assignment, me, reading));
        add(desk);
    }

    private Component begin(List<QueueLine> queue) {
        boolean waiting = queue.stream().anyMatch(line -> line.state() == State.WAITING);
        return waiting
                ? new EmptyState(
                        getTranslation("review.desk.begin"),
                        getTranslation("review.desk.begin.sentence"),
                        Parts.primary(getTranslation("review.desk.next"), this::next))
                : new EmptyState(
                        getTranslation(queue.isEmpty() ? "review.desk.empty" : "review.desk.done"),
                        getTranslation(queue.isEmpty() ? "review.desk.empty.sentence" : "review.desk.done.sentence"));
    }

    private Component open(Assignment assignment, PersonId me, SubmissionId id) {
        try {
            var version = frame.submissions().get(me, id);
            var review = frame.reviews().claim(me, id);
            return new DeskReading(frame, assignment, version, review, this::next);
        } catch (Refusal refusal) {
            return new Div(
                    new RefusalNote(refusal), Parts.row(Parts.button(getTranslation("review.desk.next"), this::next)));
        }
    }

    /// The first that nobody reads, other than the one that is open.
    private void next() {
        var id = shown;
        if (id == null) return;
        var me = frame.who().person();
        Optional<SubmissionId> next = frame.reviews().queue(me, id).stream()
                .filter(line -> line.state() == State.WAITING)
                .map(line -> line.work().submission())
                .filter(one -> !one.equals(reading))
                .findFirst();
        var asked = next.map(one -> QueryParameters.of("read", one.text())).orElse(QueryParameters.empty());
        getUI().ifPresent(ui -> ui.navigate("work/" + id + "/desk", asked));
    }

    private Component aside(Assignment assignment, List<QueueLine> queue) {
        var nav = Parts.classed(new Nav(), "filters");
        nav.setAriaLabel(getTranslation("review.desk.show"));
        for (var one : Part.values()) {
            long many = queue.stream()
                    .filter(line -> one.states.contains(line.state()))
                    .count();
            var link =
                    new Anchor(address(assignment.id(), one, reading), getTranslation("review.desk.show." + one, many));
            if (one == part) link.getElement().setAttribute("aria-current", "page");
            nav.add(link);
        }
        var lines = queue.stream()
                .filter(line -> part.states.contains(line.state()))
                .toList();
        var rows = Parts.classed(new Rows(), "desk-queue");
        var authors = lines.stream()
                .limit(MOST_SHOWN)
                .flatMap(line -> line.reviewer() == null
                        ? Stream.of(line.work().author())
                        : Stream.of(line.work().author(), line.reviewer()))
                .distinct()
                .toList();
        var people = frame.accounts().people(authors);
        lines.stream().limit(MOST_SHOWN).forEach(line -> rows.add(item(assignment, line, people)));
        var aside = new Div(nav);
        if (part == Part.WRITTEN && !lines.isEmpty())
            aside.add(Parts.row(
                    Parts.buttonLink(getTranslation("review.releases"), "work/" + assignment.id() + "/release")));
        aside.add(rows);
        if (lines.size() > MOST_SHOWN)
            aside.add(Parts.classed(
                    new Span(getTranslation("review.desk.more", lines.size() - MOST_SHOWN)), "small", "soft"));
        return aside;
    }

    private ListItem item(Assignment assignment, QueueLine line, Map<PersonId, Person> people) {
        var submission = line.work().submission();
        // What is released is looked at; only whoever wants to read it anew takes it.
        boolean seen = line.state() == State.RELEASED || line.state() == State.RETURNED;
        var path = seen ? "feedback/" + submission : address(assignment.id(), part, submission);
        var link = new Anchor(path, name(people, line.work().author()));
        link.addClassName("title");
        if (submission.equals(reading)) link.getElement().setAttribute("aria-current", "true");
        var meta = Parts.classed(new Div(), "meta");
        meta.add(
                new Span(getTranslation("assignment.version", line.work().version())),
                new Span(frame.say().moment(language(), line.work().at(), assignment.zone())));
        var reviewer = line.reviewer();
        if (reviewer != null && line.state() != State.WAITING)
            meta.add(new Span(getTranslation("review.desk.by." + line.state(), name(people, reviewer))));
        return new ListItem(new Div(link, meta));
    }

    private String name(Map<PersonId, Person> people, PersonId person) {
        var found = people.get(person);
        return found == null ? getTranslation("group.members.gone") : found.name();
    }

    private static String address(AssignmentId id, Part part, @Nullable Id reading) {
        return "work/" + id + "/desk?show=" + part.inAddress() + (reading == null ? "" : "&read=" + reading);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
