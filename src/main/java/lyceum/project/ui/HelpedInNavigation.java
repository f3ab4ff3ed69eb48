package lyceum.project.ui;

import java.util.List;
import java.util.Locale;
import lyceum.project.Project;
import lyceum.shared.PersonId;
import lyceum.shell.NavigationSlot;
import org.springframework.stereotype.Component;

/// Projects that a learner helps with: they have no table from which to reach them.
@Component
class HelpedInNavigation implements NavigationSlot {
    private static final int AFTER_THE_TABLES = 320;

    private final ProjectFrame frame;

    HelpedInNavigation(ProjectFrame frame) {
        this.frame = frame;
    }

    @Override
    public List<Entry> entries(PersonId reader, Locale language) {
        var all = frame.projects().helped(reader);
        frame.communities().profiles(all.stream().map(Project::community).toList());
        return all.stream()
                .map(one -> new Entry(
                        AFTER_THE_TABLES,
                        frame.communities().get(one.community()).name().in(language),
                        one.title(),
                        ProjectFrame.path(one.id())))
                .toList();
    }
}
