package lyceum.lesson.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.language.Languages;
import lyceum.lesson.Lesson;
import lyceum.lesson.LessonId;
import lyceum.lesson.Lessons;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Attachments;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// Writing a lesson: its text, its files, its links.
@Route("lessons/:lesson/edit")
@PermitAll
@StyleSheet("rooms/lesson.css")
class EditLessonView extends Page implements BeforeEnterObserver {
    private final transient LessonFrame frame;
    private final transient Roles roles;

    EditLessonView(LessonFrame frame, Roles roles) {
        this.frame = frame;
        this.roles = roles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = LessonId.parse(event.getRouteParameters().get("lesson").orElse(""));
        show(frame.who().person(), id);
    }

    private void show(PersonId me, LessonId id) {
        var one = frame.lessons().get(me, id);
        roles.demand(me, Act.WRITE_LESSON, one.community(), one.cohort());
        clear();
        head(frame.cohort(one.cohort(), Languages.nearest(getLocale())), getTranslation("lesson.edit"));
        add(Parts.back(getTranslation("lesson.back"), LessonFrame.path(one.cohort())));
        var form = new LessonForm(
                        frame.drafts(),
                        me,
                        frame.accounts().person(me).zone(),
                        one.zone(),
                        frame.lessons()
                                .weeks(frame.courses().terms(one.cohort()))
                                .all(),
                        "lesson/" + id)
                .withText(
                        frame.markdown(),
                        frame.files().largest(),
                        (name, body) -> frame.files()
                                .take(me, Lessons.place(id), name, body)
                                .markdown());
        form.fill(one.plan());
        form.acts(Parts.primary(getTranslation("lesson.edit.act"), () -> change(me, one, form)));
        form.restore(() -> show(me, id));
        form.addClassName("section");
        add(form);
        var film = new Div();
        film(film, me, id);
        section(getTranslation("lesson.film"), film);
    }

    /// Kept at once, whatever becomes of the form: a video takes its time to come.
    private void film(Div part, PersonId me, LessonId id) {
        var one = frame.lessons().get(me, id);
        var video = one.video();
        part.removeAll();
        if (video != null) part.add(new Film(video, one.title().in(getLocale()), getTranslation("lesson.film.failed")));
        else part.add(Parts.classed(new Paragraph(getTranslation("lesson.film.none")), "soft"));
        var upload = new Attachments(
                frame.lessons().largestVideo(one.community()).toBytes(),
                (name, body) -> {
                    frame.lessons().film(me, id, name, body);
                    return name;
                },
                video == null ? "lesson.film.choose" : "lesson.film.again",
                "lesson.film.hint",
                "video/mp4,video/webm",
                () -> {
                    film(part, me, id);
                    Toast.done(getTranslation("lesson.film.done"));
                });
        part.add(upload);
        if (video != null)
            part.add(Parts.row(Parts.quiet(getTranslation("lesson.film.remove"), () -> {
                frame.lessons().unfilm(me, id);
                film(part, me, id);
                Toast.done(getTranslation("lesson.film.removed"));
            })));
    }

    private void change(PersonId me, Lesson one, LessonForm form) {
        if (!form.isSound()) return;
        try {
            frame.lessons().change(me, one.id(), one.version(), form.plan());
            form.drop();
            Toast.done(getTranslation("lesson.edit.done"));
            getUI().ifPresent(ui -> ui.navigate("lessons/" + one.id()));
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
        }
    }
}
