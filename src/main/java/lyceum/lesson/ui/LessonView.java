package lyceum.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import lyceum.language.Languages;
import lyceum.lesson.Lesson;
import lyceum.lesson.LessonId;
import lyceum.lesson.LessonLine;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.LinkCards;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Toast;

/// One lesson: what is read and watched, and the mark that one is done with it.
@Route("lessons/:lesson")
@PermitAll
@StyleSheet("rooms/lesson.css")
class LessonView extends Page implements BeforeEnterObserver {
    private final transient LessonFrame frame;

    LessonView(LessonFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = LessonId.parse(event.getRouteParameters().get("lesson").orElse(""));
        show(frame.who().person(), id);
    }

    private void show(PersonId me, LessonId id) {
        var one = frame.lessons().get(me, id);
        clear();
        head(
                getTranslation("lesson.of-week", frame.cohort(one.cohort(), language()), one.week()),
                one.title().in(language()));
        add(Parts.back(getTranslation("lesson.back"), LessonFrame.path(one.cohort())));
        boolean staff = frame.lessons().isStaff(me, one.community(), one.cohort());
        if (staff) add(staffActs(me, one));
        var video = one.video();
        if (video != null)
            add(Parts.classed(
                    new Film(video, one.title().in(language()), getTranslation("lesson.film.failed")), "section"));
        if (!one.text().isEmpty())
            add(Parts.classed(Prose.ofHtml(frame.markdown().html(one.text().in(language()))), "section"));
        if (!one.links().isEmpty()) section(getTranslation("lesson.links"), new LinkCards(one.links()));
        if (frame.lessons().mayMark(me, one)) add(mark(me, one));
        add(neighbours(me, one));
    }

    private Component staffActs(PersonId me, Lesson one) {
        var acts = Parts.row();
        acts.add(Parts.classed(
                new Span(getTranslation(one.published() ? "lesson.state.published" : "lesson.state.draft")), "tag"));
        if (one.preview()) acts.add(Parts.classed(new Span(getTranslation("lesson.state.preview")), "tag"));
        if (!one.published())
            acts.add(Parts.primary(
                    getTranslation("lesson.publish"),
                    () -> act(me, one, "lesson.published", () -> frame.lessons().publish(me, one.id()))));
        acts.add(Parts.buttonLink(getTranslation("lesson.edit"), "lessons/" + one.id() + "/edit"));
        if (one.published())
            acts.add(Parts.quiet(
                    getTranslation("lesson.withdraw"),
                    () -> act(me, one, "lesson.withdrawn", () -> frame.lessons().withdraw(me, one.id()))));
        acts.add(Parts.quiet(getTranslation("lesson.discard"), () -> ask(me, one)));
        return Parts.classed(acts, "section");
    }

    private void ask(PersonId me, Lesson one) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("lesson.discard"));
        sure.setText(getTranslation("lesson.discard.what"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("lesson.discard.not"));
        sure.setConfirmText(getTranslation("lesson.discard"));
        sure.addConfirmListener(yes -> {
            try {
                frame.lessons().discard(me, one.id());
                getUI().ifPresent(ui -> ui.navigate(LessonFrame.path(one.cohort())));
            } catch (Refusal refusal) {
                Toast.refused(refusal);
            }
        });
        sure.open();
    }

    private void act(PersonId me, Lesson one, String done, Runnable act) {
        try {
            act.run();
            Toast.done(getTranslation(done));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        show(me, one.id());
    }

    private Component mark(PersonId me, Lesson one) {
        boolean done = frame.lessons().isDone(me, one.id());
        var row = Parts.classed(Parts.row(), "section", "mark");
        if (done) row.add(Parts.classed(new Span(getTranslation("lesson.done")), "tag", "ok"));
        row.add(
                done
                        ? Parts.quiet(
                                getTranslation("lesson.undo"),
                                () -> act(
                                        me,
                                        one,
                                        "lesson.undone",
                                        () -> frame.lessons().undone(me, one.id())))
                        : Parts.primary(
                                getTranslation("lesson.mark"),
                                () -> act(
                                        me,
                                        one,
                                        "lesson.marked",
                                        () -> frame.lessons().done(me, one.id()))));
        return row;
    }

    /// What comes before and after, of what this reader can open.
    private Component neighbours(PersonId me, Lesson one) {
        var open = frame.lessons().in(me, one.cohort()).stream()
                .filter(LessonLine::open)
                .toList();
        int at = open.stream().map(LessonLine::id).toList().indexOf(one.id());
        var row = Parts.classed(Parts.row(), "section", "spread", "neighbours");
        row.add(at > 0 ? neighbour(open.get(at - 1), "lesson.before") : new Span());
        if (at >= 0 && at + 1 < open.size()) row.add(neighbour(open.get(at + 1), "lesson.after"));
        return row;
    }

    private Anchor neighbour(LessonLine line, String words) {
        return Parts.link(getTranslation(words, line.title().in(language())), "lessons/" + line.id());
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
