package lyceum.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// Whose access has ended finds from here what stays readable: a group of the whole community has no leaf for it, and
/// no
/// lesson waits any more.
@org.springframework.stereotype.Component
class KeptLessonsAtHome implements HomeSlot {
    private static final int BELOW_THE_MEMBERSHIPS = 210;

    private final LessonFrame frame;

    KeptLessonsAtHome(LessonFrame frame) {
        this.frame = frame;
    }

    @Override
    public int order() {
        return BELOW_THE_MEMBERSHIPS;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var kept = frame.lessons().kept(reader);
        if (kept.isEmpty()) return Optional.empty();
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var rows = Parts.classed(new Rows(), "fold");
        kept.forEach((cohort, lessons) -> rows.row(
                frame.cohort(cohort, language),
                Parts.classed(
                        Parts.link(word(language, "lesson.kept.many", lessons.size()), LessonFrame.path(cohort)),
                        "small")));
        return Optional.of(Parts.classed(
                new Section(
                        new H2(word(language, "lesson.kept")),
                        Parts.classed(new Paragraph(word(language, "lesson.kept.sentence")), "small", "soft"),
                        rows),
                "section"));
    }

    private String word(Locale language, String key, Object... arguments) {
        return frame.say().text(language, key, arguments);
    }
}
