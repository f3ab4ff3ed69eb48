package lyceum.project.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.group.GroupLeaves;
import lyceum.language.Languages;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.project.Project;
import lyceum.project.ProjectAccess;
import lyceum.project.ProjectId;
import lyceum.project.ProjectLeaves;
import lyceum.project.ProjectPeople;
import lyceum.project.Projects;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// What every page of this room needs.
@Component
record ProjectFrame(
        Projects projects,
        ProjectPeople people,
        ProjectAccess access,
        ProjectLeaves leaves,
        CoreGroups groups,
        GroupLeaves groupLeaves,
        Communities communities,
        Accounts accounts,
        SignedIn who,
        Markdown markdown,
        Say say) {
    PersonId me() {
        return who.person();
    }

    /// Its community, and its table.
    String kicker(Project project, Locale reader) {
        return communities.get(project.community()).name().in(reader)
                + Languages.dot(reader)
                + groups.known(project.group()).name().in(reader);
    }

    CoreGroup table(Project project) {
        return groups.known(project.group());
    }

    static ProjectId project(BeforeEnterEvent event) {
        return ProjectId.parse(event.getRouteParameters().get("project").orElse(""));
    }

    static GroupId group(BeforeEnterEvent event) {
        return GroupId.parse(event.getRouteParameters().get("group").orElse(""));
    }

    static String path(ProjectId project) {
        return "projects/" + project;
    }

    static String list(GroupId group) {
        return "groups/" + group + "/projects";
    }
}
