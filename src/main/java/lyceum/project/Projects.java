package lyceum.project;

import java.time.Clock;
import java.util.List;
import lyceum.audit.Audit;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Projects of a table: anybody who sits there starts one and leads it. What is closed is read and can be opened again.
@Service
public class Projects {
    public static final int MOST_OPEN = 100;

    private final ProjectRows rows;
    private final ProjectPeopleRows people;
    private final ProjectAccess access;
    private final CoreGroups groups;
    private final Audit audit;
    private final ApplicationEventPublisher news;
    private final Ids ids;
    private final Clock clock;

    Projects(
            ProjectRows rows,
            ProjectPeopleRows people,
            ProjectAccess access,
            CoreGroups groups,
            Audit audit,
            ApplicationEventPublisher news,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.access = access;
        this.groups = groups;
        this.audit = audit;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /// As [ProjectAccess#of].
    public Project get(PersonId reader, ProjectId id) {
        return access.of(reader, id).project();
    }

    @Transactional
    public ProjectId start(PersonId by, GroupId group, ProjectPlan plan) {
        var table = groups.get(group, by);
        if (!access.sitsAt(by, group, table.community())) throw new NotFound();
        var checked = plan.checked();
        if (rows.countOpen(group) >= MOST_OPEN) throw new TooManyProjects();
        var now = clock.instant();
        var project = new Project(
                new ProjectId(ids.next()),
                table.community(),
                group,
                checked.kind(),
                checked.title(),
                checked.goal(),
                by,
                now,
                null);
        rows.start(project, by);
        people.put(new ProjectPeopleRows.Row(project.id(), by, Part.MEMBER, ProjectPeopleRows.State.IN, "", now));
        news.publishEvent(new ProjectStarted(project.id(), group, by, now));
        return project.id();
    }

    /// Another title, goal or kind; by its owner.
    @Transactional
    public void change(PersonId by, ProjectId id, ProjectPlan plan) {
        access.hold(id);
        access.demandLeads(by, id);
        rows.change(id, plan.checked());
        audit.record(by, "project.changed", id, "");
    }

    /// By its owner, and by owners and secretaries of the community where nobody leads it. Closing again changes
    /// nothing.
    @Transactional
    public void close(PersonId by, ProjectId id) {
        access.hold(id);
        var seen = demandCloses(by, id);
        if (!seen.project().isOpen()) return;
        var now = clock.instant();
        rows.closed(id, now);
        audit.record(by, "project.closed", id, "");
        news.publishEvent(new ProjectClosed(id, seen.project().group(), by, now));
    }

    @Transactional
    public void reopen(PersonId by, ProjectId id) {
        access.hold(id);
        var seen = demandCloses(by, id);
        if (seen.project().isOpen()) return;
        if (rows.countOpen(seen.project().group()) >= MOST_OPEN) throw new TooManyProjects();
        rows.closed(id, null);
        audit.record(by, "project.reopened", id, "");
        news.publishEvent(new ProjectReopened(id, seen.project().group(), by, clock.instant()));
    }

    public boolean mayClose(Access seen) {
        return seen.leads()
                || seen.project().owner() == null
                        && access.isOfTheHouse(seen.person(), seen.project().community());
    }

    private Access demandCloses(PersonId by, ProjectId id) {
        var seen = access.of(by, id);
        if (!mayClose(seen)) throw new OnlyTheProjectsOwner();
        return seen;
    }

    /// The newest first, for who sits there and for owners and secretaries.
    public List<ProjectLine> at(PersonId reader, GroupId group, boolean open) {
        return lines(reader, rows.at(groups.get(group, reader).id(), open));
    }

    /// Open ones that a learner helps with, in communities where their ticket is running.
    public List<Project> helped(PersonId person) {
        var all = rows.helped(person);
        if (all.isEmpty()) return all;
        var live = access.memberships(person);
        return all.stream().filter(one -> live.contains(one.community())).toList();
    }

    /// Whether that person sits at that table and may start something.
    public boolean mayStart(PersonId person, CoreGroup table) {
        return access.sitsAt(person, table.id(), table.community());
    }

    private List<ProjectLine> lines(PersonId reader, List<Project> some) {
        var counts = people.counts(some.stream().map(Project::id).toList());
        var mine = people.with(reader);
        return some.stream()
                .map(one -> new ProjectLine(one, counts.getOrDefault(one.id(), 0), mine.contains(one.id())))
                .toList();
    }
}
