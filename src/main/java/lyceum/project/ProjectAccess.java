package lyceum.project;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.core.CoreGroups;
import lyceum.core.CoreMember;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who may do what in a project: asked anew each time of the table and the tickets, so that a seat that ends takes its
/// rights with it, and an undo brings them back. The door for rooms that keep things inside projects.
@Service
public class ProjectAccess {
    private static final Set<Role> HOUSE = EnumSet.of(Role.OWNER, Role.SECRETARY);

    private final ProjectRows rows;
    private final ProjectPeopleRows people;
    private final CoreGroups groups;
    private final Members members;
    private final Roles roles;

    ProjectAccess(ProjectRows rows, ProjectPeopleRows people, CoreGroups groups, Members members, Roles roles) {
        this.rows = rows;
        this.people = people;
        this.groups = groups;
        this.members = members;
        this.roles = roles;
    }

    /// For whoever may not see it there is none: [NotFound].
    public Access of(PersonId reader, ProjectId id) {
        var project = known(id);
        var part = part(reader, project);
        if (part == null) throw new NotFound();
        return new Access(project, reader, part);
    }

    /// Its owner and members, while it is open.
    public Access demandWrites(PersonId person, ProjectId id) {
        return writes(of(person, id));
    }

    /// Everybody who is in it, while it is open.
    public Access demandHelps(PersonId person, ProjectId id) {
        var access = of(person, id);
        if (!access.isIn()) throw new OnlyWhoIsInTheProject();
        if (!access.project().isOpen()) throw new ProjectIsClosed();
        return access;
    }

    /// Its owner, while it is open.
    public Access demandLeads(PersonId person, ProjectId id) {
        var access = of(person, id);
        if (!access.leads()) throw new OnlyTheProjectsOwner();
        if (!access.project().isOpen()) throw new ProjectIsClosed();
        return access;
    }

    /// For rooms that have asked who may know.
    public Project known(ProjectId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    /// Until the transaction ends nobody else closes it or changes who is in it. Lock it before anything inside it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ProjectId id) {
        if (!rows.lock(id)) throw new NotFound();
    }

    /// The open ones of a table, for what leavers have open there.
    public List<ProjectId> openAt(GroupId group) {
        return rows.at(group, true).stream().map(Project::id).toList();
    }

    /// Whether that person could be given something there: as owner, member or helper.
    public boolean isIn(PersonId person, Project project) {
        var part = part(person, project);
        return part == Part.OWNER || part == Part.MEMBER || part == Part.HELPER;
    }

    boolean sitsAt(PersonId person, GroupId group, CommunityId community) {
        return groups.seatedAt(group, person) && groups.sitsIn(community, person);
    }

    Set<PersonId> seatedAt(GroupId group) {
        return groups.roster(groups.known(group)).stream()
                .map(CoreMember::person)
                .collect(Collectors.toSet());
    }

    boolean isMember(PersonId person, CommunityId community) {
        return members.of(person, community)
                .filter(one -> one.state() == Membership.State.LIVE)
                .isPresent();
    }

    /// The communities in which that person has a running ticket; one question.
    Set<CommunityId> memberships(PersonId person) {
        return members.of(person).stream()
                .filter(one -> one.state() == Membership.State.LIVE)
                .map(Membership::community)
                .collect(Collectors.toSet());
    }

    boolean isOfTheHouse(PersonId person, CommunityId community) {
        return roles.of(person, community).stream().anyMatch(HOUSE::contains);
    }

    private static Access writes(Access access) {
        if (access.part() == Part.HELPER) throw new NotForHelpers();
        if (!access.isIn()) throw new OnlyWhoIsInTheProject();
        if (!access.project().isOpen()) throw new ProjectIsClosed();
        return access;
    }

    private @Nullable Part part(PersonId person, Project project) {
        var in = people.find(project.id(), person).filter(ProjectPeopleRows.Row::isIn);
        if (sitsAt(person, project.group(), project.community())) {
            if (person.equals(project.owner())) return Part.OWNER;
            return in.isPresent() ? Part.MEMBER : Part.TABLE;
        }
        if (helps(in) && isMember(person, project.community())) return Part.HELPER;
        return isOfTheHouse(person, project.community()) ? Part.STAFF : null;
    }

    private static boolean helps(Optional<ProjectPeopleRows.Row> in) {
        return in.filter(row -> row.part() == Part.HELPER).isPresent();
    }
}
