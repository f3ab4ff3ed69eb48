package lyceum.assignment.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lyceum.access.Person;
import lyceum.assignment.Assignment;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.BriefFault;
import lyceum.assignment.GrantedExtension;
import lyceum.assignment.MoreTime;
import lyceum.language.Languages;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.EmptyState;
import lyceum.shell.Localized;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// Who has more time for an assignment, and why; for the staff of its cohort.
@Route("work/:assignment/extensions")
@PermitAll
@StyleSheet("rooms/assignment.css")
class ExtensionsView extends Page implements BeforeEnterObserver {
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int USUAL_DAYS = 3;

    private final transient WorkFrame frame;
    private final transient MoreTime more;

    ExtensionsView(WorkFrame frame, MoreTime more) {
        this.frame = frame;
        this.more = more;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AssignmentId.parse(event.getRouteParameters().get("assignment").orElse("")));
    }

    private void show(AssignmentId id) {
        var me = frame.who().person();
        var granted = more.of(me, id);
        var one = frame.assignments().get(me, id);
        var clocks = frame.clocks(me, one.zone(), language());
        clear();
        head(one.title().in(language()), getTranslation("assignment.extensions"));
        add(
                Parts.back(getTranslation("assignment.back.to-brief"), "work/" + id),
                new Paragraph(getTranslation(
                        "assignment.extensions.what", clocks.moment(one.due()), clocks.moment(one.cutOff()))));
        var people = frame.accounts()
                .people(granted.stream()
                        .flatMap(each -> Stream.of(each.person(), each.by()))
                        .distinct()
                        .toList());
        var rows = Parts.classed(new Rows(), "queue");
        granted.forEach(each -> rows.add(item(me, one, each, people, clocks)));
        if (rows.isEmpty())
            add(new EmptyState(
                    getTranslation("assignment.extensions.none"),
                    getTranslation("assignment.extensions.none.sentence")));
        else add(rows);
        var form = form(me, one);
        add(Parts.classed(new Section(new H2(getTranslation("assignment.extend")), form), "section"));
    }

    private DraftedForm form(PersonId me, Assignment one) {
        var form =
                new DraftedForm(frame.drafts(), me, frame.accounts().person(me).zone(), "extension/" + one.id());
        var learner = new TextField(getTranslation("assignment.extend.learner"));
        learner.setHelperText(getTranslation("assignment.extend.learner.help"));
        form.text("learner", learner);
        form.add(Parts.classed(
                new Span(getTranslation("assignment.form.zone", one.zone().getId())), "small", "soft"));
        var due = picker(form, "due");
        var cutOff = picker(form, "cutOff");
        var usual = one.due().atZone(one.zone()).toLocalDateTime().plusDays(USUAL_DAYS);
        var last = one.cutOff().atZone(one.zone()).toLocalDateTime();
        due.setValue(usual);
        cutOff.setValue(usual.isAfter(last) ? usual : last);
        var reason = new TextArea(getTranslation("assignment.extend.reason"));
        reason.setHelperText(getTranslation("assignment.extend.reason.help"));
        form.text("reason", reason);
        form.acts(Parts.primary(getTranslation("assignment.extend.act"), () -> {
            try {
                frame.assignments()
                        .extend(
                                me,
                                one.id(),
                                more.learner(me, one.id(), learner.getValue()),
                                given(due, "due"),
                                given(cutOff, "cutOff"),
                                reason.getValue());
                form.drop();
                Toast.done(getTranslation("assignment.extend.done"));
                show(one.id());
            } catch (Refusal refusal) {
                form.show(List.of(refusal));
            }
        }));
        form.restore(() -> show(one.id()));
        return form;
    }

    private DateTimePicker picker(DraftedForm form, String name) {
        var picker = Localized.picker(new DateTimePicker(getTranslation("assignment.form." + name)));
        picker.setStep(STEP);
        return form.field(name, picker, LocalDateTime::toString, LocalDateTime::parse);
    }

    private static LocalDateTime given(DateTimePicker picker, String field) {
        var value = picker.getValue();
        if (value == null) throw new BriefFault.StillEmpty(field);
        return value;
    }

    private ListItem item(
            PersonId me, Assignment one, GrantedExtension each, Map<PersonId, Person> people, Clocks clocks) {
        var title = Parts.classed(new Span(name(people, each.person())), "title");
        if (each.isCaughtUpBy(one))
            title.add(new Span(" "), Parts.classed(new Span(getTranslation("assignment.extensions.caught-up")), "tag"));
        var meta = Parts.classed(
                new Div(
                        new Span(getTranslation(
                                "assignment.due", clocks.moment(each.until().due()))),
                        new Span(getTranslation(
                                "assignment.extensions.cut-off",
                                clocks.moment(each.until().cutOff()))),
                        new Span(getTranslation(
                                "assignment.extensions.by", name(people, each.by()), clocks.moment(each.at())))),
                "meta");
        return new ListItem(
                new Div(title, meta, Parts.classed(new Paragraph(each.reason()), "small", "soft")),
                Parts.quiet(
                        getTranslation("assignment.extensions.withdraw"),
                        () -> ask(me, one.id(), each, name(people, each.person()))));
    }

    private void ask(PersonId me, AssignmentId id, GrantedExtension each, String name) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("assignment.extensions.withdraw"));
        sure.setText(getTranslation("assignment.extensions.withdraw.what", name));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("assignment.extensions.withdraw.not"));
        sure.setConfirmText(getTranslation("assignment.extensions.withdraw"));
        sure.addConfirmListener(yes -> {
            try {
                more.withdraw(me, id, each.person());
                Toast.done(getTranslation("assignment.extensions.withdrawn"));
            } catch (Refusal refusal) {
                Toast.refused(refusal);
            }
            show(id);
        });
        sure.open();
    }

    private String name(Map<PersonId, Person> people, PersonId person) {
        var found = people.get(person);
        return found == null ? getTranslation("group.members.gone") : found.name();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
