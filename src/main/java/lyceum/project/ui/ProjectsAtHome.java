package lyceum.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.project.Project;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// An invitation into a project that waits for one's answer; else somebody who would like to come into one's own.
@org.springframework.stereotype.Component
class ProjectsAtHome implements HomeSlot {
    private static final int BESIDE_THE_TABLE = 47;

    private final ProjectFrame frame;

    ProjectsAtHome(ProjectFrame frame) {
        this.frame = frame;
    }

    @Override
    public int order() {
        return BESIDE_THE_TABLE;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var invited = frame.people().invitations(reader).stream().findFirst();
        if (invited.isPresent()) return invited.map(project -> part(project, "project.home"));
        return frame.people().awaited(reader).stream().findFirst().map(project -> part(project, "project.home-asked"));
    }

    private Component part(Project project, String words) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        return new Div(
                Parts.classed(new Paragraph(frame.kicker(project, language)), "small", "mine"),
                new H2(frame.say().text(language, words + ".title")),
                Parts.classed(new Paragraph(frame.say().text(language, words + ".sentence", project.title())), "soft"),
                Parts.row(Parts.primaryLink(
                        frame.say().text(language, words + ".act"), ProjectFrame.path(project.id()))));
    }
}
