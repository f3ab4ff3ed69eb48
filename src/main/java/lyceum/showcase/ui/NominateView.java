package lyceum.showcase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.Collectors;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Submission;
import lyceum.assignment.Submissions;
import lyceum.language.Languages;
import lyceum.shared.Refusal;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;
import lyceum.showcase.Showcased;
import lyceum.showcase.Showcases;

/// The works of an assignment, for staff who pick the good ones.
@Route("work/:assignment/showcase")
@PermitAll
@StyleSheet("rooms/showcase.css")
class NominateView extends Page implements BeforeEnterObserver {
    private static final int A_PAGE = 50;
    private static final int OPENING = 100;

    private final transient ShowcaseFrame frame;
    private final transient Assignments assignments;
    private final transient Submissions submissions;

    NominateView(ShowcaseFrame frame, Assignments assignments, Submissions submissions) {
        this.frame = frame;
        this.assignments = assignments;
        this.submissions = submissions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AssignmentId.parse(event.getRouteParameters().get("assignment").orElse("")));
    }

    private void show(AssignmentId id) {
        var me = frame.who().person();
        var nominated = frame.showcases().of(me, id).stream().collect(Collectors.toMap(Showcased::work, one -> one));
        var of = assignments.get(me, id);
        clear();
        head(of.title().in(language()), getTranslation("showcase.nominate.title"));
        add(Parts.back(getTranslation("showcase.nominate.back"), "work/" + id));
        var rows = Parts.classed(new Rows(), "queue");
        var more = new Div();
        add(rows, more);
        older(id, 0, rows, more, nominated);
        if (rows.isEmpty())
            add(new EmptyState(
                    getTranslation("showcase.nominate.none"), getTranslation("showcase.nominate.none.sentence")));
    }

    private void older(
            AssignmentId id,
            int offset,
            Rows rows,
            Div more,
            java.util.Map<lyceum.assignment.WorkId, Showcased> nominated) {
        var me = frame.who().person();
        var some = submissions.newest(me, id, offset, A_PAGE);
        var people =
                frame.accounts().people(some.stream().map(Submission::author).toList());
        for (var work : some) {
            if (work.author().equals(me)) continue;
            var person = people.get(work.author());
            var title = Parts.classed(
                    new Anchor(
                            "handed-in/" + work.id(), person == null ? getTranslation("showcase.gone") : person.name()),
                    "title");
            var what = new Div(
                    title, Parts.classed(new Paragraph(frame.markdown().line(work.text(), OPENING)), "small", "soft"));
            rows.add(new ListItem(what, end(work, nominated.get(work.work()))));
        }
        more.removeAll();
        if (some.size() == A_PAGE)
            more.add(Parts.quiet(
                    getTranslation("showcase.nominate.more"), () -> older(id, offset + A_PAGE, rows, more, nominated)));
    }

    private Component end(Submission work, @org.jspecify.annotations.Nullable Showcased one) {
        var end = Parts.row();
        if (one != null)
            end.add(
                    Parts.classed(new Span(getTranslation("showcase.state." + StateWords.of(one))), "tag"),
                    Parts.link(getTranslation("showcase.open"), ShowcaseFrame.page(one.id())));
        if (one == null || one.state() == Showcased.State.WITHDRAWN || one.state() == Showcased.State.DECLINED)
            end.add(Parts.button(getTranslation("showcase.nominate"), () -> ask(work)));
        return end;
    }

    private void ask(Submission work) {
        var words = new TextArea(getTranslation("showcase.nominate.words"));
        words.setHelperText(getTranslation("showcase.nominate.words.help"));
        words.setMaxLength(Showcases.WORDS.most());
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("showcase.nominate.title"));
        sure.add(words);
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("showcase.nominate.not"));
        sure.setConfirmText(getTranslation("showcase.nominate"));
        sure.addConfirmListener(yes -> {
            try {
                frame.showcases().nominate(frame.who().person(), work.id(), words.getValue());
                Toast.done(getTranslation("showcase.done.NOMINATED"));
            } catch (Refusal refusal) {
                Toast.refused(refusal);
            }
            show(work.assignment());
        });
        sure.open();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
