package lyceum.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.lesson.LessonLine;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// The first lesson that a learner can read and is not done with.
@org.springframework.stereotype.Component
class LessonAtHome implements HomeSlot {
    private static final int AFTER_WORK = 45;

    private final LessonFrame frame;

    LessonAtHome(LessonFrame frame) {
        this.frame = frame;
    }

    @Override
    public int order() {
        return AFTER_WORK;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        return frame.lessons().waiting(reader).stream().findFirst().map(line -> card(line, language));
    }

    private Component card(LessonLine line, Locale language) {
        return new Div(
                Parts.classed(new Paragraph(frame.cohort(line.cohort(), language)), "small", "mine"),
                new H2(line.title().in(language)),
                Parts.classed(new Paragraph(frame.say().text(language, "lesson.next", line.week())), "soft"),
                Parts.row(
                        Parts.primaryLink(frame.say().text(language, "lesson.next.act"), "lessons/" + line.id()),
                        Parts.link(frame.say().text(language, "lesson.all"), LessonFrame.path(line.cohort()))));
    }
}
