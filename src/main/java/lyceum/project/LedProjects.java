package lyceum.project;

import java.time.Clock;
import java.util.List;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Projects that a leaver leads: handed to somebody else at the table, closed as finished, or left to whoever of its
/// members takes it over.
@Component
class LedProjects implements ProjectWork {
    private final ProjectRows rows;
    private final ProjectPeopleRows people;
    private final ProjectAccess access;
    private final Clock clock;

    LedProjects(ProjectRows rows, ProjectPeopleRows people, ProjectAccess access, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public List<Piece> of(GroupId group, PersonId person) {
        return rows.led(person).stream()
                .filter(one -> one.group().equals(group))
                .map(one -> new Piece(kind(), one.id().value(), Bilingual.of(one.title())))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean reassign(GroupId group, long thing, PersonId from, PersonId to) {
        var project = locked(group, thing);
        if (project == null || !from.equals(project.owner()) || !access.sitsAt(to, group, project.community()))
            return false;
        rows.ledBy(project.id(), to);
        if (people.find(project.id(), to).filter(ProjectPeopleRows.Row::isIn).isEmpty())
            people.put(new ProjectPeopleRows.Row(
                    project.id(), to, Part.MEMBER, ProjectPeopleRows.State.IN, "", clock.instant()));
        return true;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean release(GroupId group, long thing, PersonId from) {
        var project = locked(group, thing);
        if (project == null || !from.equals(project.owner())) return false;
        rows.ledBy(project.id(), null);
        return true;
    }

    /// Back to whoever led it before, whoever leads it now; what was closed meanwhile stays as it is.
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean restore(GroupId group, long thing, PersonId to) {
        var project = locked(group, thing);
        if (project == null || to.equals(project.owner())) return false;
        rows.ledBy(project.id(), to);
        return true;
    }

    private @Nullable Project locked(GroupId group, long thing) {
        var id = new ProjectId(thing);
        if (!rows.lock(id)) return null;
        return rows.find(id)
                .filter(one -> one.group().equals(group) && one.isOpen())
                .orElse(null);
    }
}
