package lyceum.board.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import lyceum.access.SignedIn;
import lyceum.board.BoardCards;
import lyceum.board.BoardColumn;
import lyceum.board.BoardScreens;
import lyceum.board.CardTalk;
import lyceum.board.ProjectBoards;
import lyceum.community.Communities;
import lyceum.core.CoreGroups;
import lyceum.language.Languages;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.project.Access;
import lyceum.project.Project;
import lyceum.project.ProjectAccess;
import lyceum.project.ProjectId;
import lyceum.project.ProjectLeaves;
import lyceum.project.ProjectMember;
import lyceum.project.ProjectPeople;
import lyceum.shared.PersonId;
import lyceum.shell.Drafts;
import lyceum.shell.Leaves;
import org.springframework.stereotype.Component;

/// What every page of this room needs.
@Component
record BoardFrame(
        ProjectBoards boards,
        BoardCards cards,
        CardTalk talk,
        BoardScreens screens,
        ProjectAccess access,
        ProjectPeople people,
        ProjectLeaves leaves,
        CoreGroups groups,
        Communities communities,
        Drafts drafts,
        SignedIn who,
        Markdown markdown,
        Say say,
        Clock clock) {
    PersonId me() {
        return who.person();
    }

    static ProjectId project(BeforeEnterEvent event) {
        return ProjectId.parse(event.getRouteParameters().get("project").orElse(""));
    }

    String kicker(Project project, Locale reader) {
        return communities.get(project.community()).name().in(reader)
                + Languages.dot(reader)
                + groups.known(project.group()).name().in(reader);
    }

    Leaves leaves(Access access, Locale reader) {
        return new Leaves(
                say.text(reader, "project.leaves"),
                leaves.of(access, reader).stream()
                        .map(one -> new Leaves.Leaf(one.label(), one.path(), 0, ""))
                        .toList(),
                CardLines.path(access.project().id()));
    }

    /// Who is in it and could be given something, in the order in which they came.
    Map<PersonId, String> names(Access access, Locale reader) {
        var names = new LinkedHashMap<PersonId, String>();
        for (ProjectMember one : people.in(access))
            if (!one.away()) names.put(one.person(), one.name() == null ? say.text(reader, "board.gone") : one.name());
        return names;
    }

    String title(BoardColumn column, Locale reader) {
        return column.title().isEmpty() ? say.text(reader, "board.column." + column.standard()) : column.title();
    }

    ZoneId zone(Project project) {
        return communities.get(project.community()).zone();
    }

    LocalDate today(Project project) {
        return LocalDate.ofInstant(clock.instant(), zone(project));
    }
}
