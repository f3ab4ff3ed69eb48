package lyceum.book.ui;

import java.time.Clock;
import java.util.Locale;
import lyceum.access.SignedIn;
import lyceum.book.Books;
import lyceum.book.Manuscripts;
import lyceum.community.Communities;
import lyceum.core.CoreGroups;
import lyceum.language.Languages;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.project.Project;
import lyceum.project.ProjectAccess;
import lyceum.project.ProjectId;
import lyceum.project.ProjectLeaves;
import lyceum.project.ProjectPeople;
import lyceum.shared.PersonId;
import lyceum.shell.Drafts;
import lyceum.shell.Watch;
import org.springframework.stereotype.Component;

/// What every page of this room needs.
@Component
record BookFrame(
        Books books,
        Manuscripts manuscripts,
        ProjectAccess access,
        ProjectPeople people,
        ProjectLeaves leaves,
        CoreGroups groups,
        Communities communities,
        Drafts drafts,
        Watch watch,
        SignedIn who,
        Markdown markdown,
        Say say,
        Clock clock) {
    PersonId me() {
        return who.person();
    }

    /// Its community, and its table.
    String kicker(Project project, Locale reader) {
        return communities.get(project.community()).name().in(reader)
                + Languages.dot(reader)
                + groups.known(project.group()).name().in(reader);
    }

    static String path(ProjectId project) {
        return "projects/" + project + "/book";
    }
}
