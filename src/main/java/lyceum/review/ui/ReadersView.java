package lyceum.review.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lyceum.access.Person;
import lyceum.assignment.Assignment;
import lyceum.assignment.AssignmentId;
import lyceum.language.Languages;
import lyceum.review.ReviewInvitation;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// Core members who help to read one assignment: who is invited, who has accepted, and the way to invite and withdraw.
@Route("work/:assignment/readers")
@PermitAll
@StyleSheet("rooms/assignment.css")
@StyleSheet("rooms/review.css")
class ReadersView extends Page implements BeforeEnterObserver {
    private final transient ReviewFrame frame;

    ReadersView(ReviewFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AssignmentId.parse(event.getRouteParameters().get("assignment").orElse("")));
    }

    private void show(AssignmentId id) {
        var me = frame.who().person();
        var invited = frame.invitations().of(me, id);
        var assignment = frame.assignments().get(me, id);
        var candidates = frame.invitations().candidates(me, id);
        clear();
        head(assignment.title().in(language()), getTranslation("review.readers"));
        add(
                Parts.back(getTranslation("review.releases.back"), "work/" + id + "/desk"),
                new Paragraph(getTranslation("review.readers.what")));
        var people = frame.accounts()
                .people(invited.stream().map(ReviewInvitation::person).toList());
        var rows = Parts.classed(new Rows(), "queue");
        invited.forEach(one -> rows.add(item(assignment, one, people)));
        if (rows.isEmpty())
            add(new EmptyState(
                    getTranslation("review.readers.none"),
                    getTranslation(
                            candidates.isEmpty() ? "review.readers.nobody.sentence" : "review.readers.none.sentence")));
        else add(rows);
        if (!candidates.isEmpty()) add(form(me, id, candidates));
    }

    private Section form(PersonId me, AssignmentId id, List<PersonId> candidates) {
        var people = frame.accounts().people(candidates);
        var who = new ComboBox<PersonId>(getTranslation("review.readers.who"));
        who.setItemLabelGenerator(person -> name(people, person));
        who.setItems(candidates);
        var invite = Parts.primary(getTranslation("review.readers.invite"), () -> {
            var person = who.getValue();
            if (person == null) {
                who.focus();
                return;
            }
            tried(id, "review.readers.invited", () -> frame.invitations().invite(me, id, person));
        });
        return Parts.classed(
                new Section(
                        new H2(getTranslation("review.readers.invite")),
                        Parts.classed(new Div(who, Parts.row(invite)), "form")),
                "section");
    }

    private ListItem item(Assignment assignment, ReviewInvitation one, Map<PersonId, Person> people) {
        var meta = Parts.classed(
                new Div(
                        new Span(getTranslation(
                                one.isAccepted() ? "review.readers.accepted" : "review.readers.waiting")),
                        new Span(frame.say().moment(language(), one.at(), assignment.zone()))),
                "meta");
        var me = frame.who().person();
        return new ListItem(
                new Div(Parts.classed(new Span(name(people, one.person())), "title"), meta),
                Parts.quiet(
                        getTranslation("review.readers.withdraw"),
                        () -> tried(
                                assignment.id(),
                                "review.readers.withdrawn",
                                () -> frame.invitations().withdraw(me, one.id()))));
    }

    private void tried(AssignmentId id, String done, Runnable act) {
        try {
            act.run();
            Toast.done(getTranslation(done));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        show(id);
    }

    private String name(Map<PersonId, Person> people, PersonId person) {
        var found = people.get(person);
        return found == null ? getTranslation("group.members.gone") : found.name();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
