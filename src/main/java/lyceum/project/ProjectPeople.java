package lyceum.project;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lyceum.access.Accounts;
import lyceum.audit.Audit;
import lyceum.membership.Members;
import lyceum.project.ProjectPeopleRows.Row;
import lyceum.project.ProjectPeopleRows.State;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who comes into a project and who leaves it: core members of its table by asking or by its owner's invitation,
/// learners as helpers by invitation only. What an owner does there is logged.
@Service
public class ProjectPeople {
    public static final TextLimit NOTE = TextLimit.optional("note", 500).inLines();
    public static final int MOST = 200;

    private final ProjectRows projects;
    private final ProjectPeopleRows rows;
    private final ProjectAccess access;
    private final Members members;
    private final Accounts accounts;
    private final Audit audit;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    ProjectPeople(
            ProjectRows projects,
            ProjectPeopleRows rows,
            ProjectAccess access,
            Members members,
            Accounts accounts,
            Audit audit,
            ApplicationEventPublisher news,
            Clock clock) {
        this.projects = projects;
        this.rows = rows;
        this.access = access;
        this.members = members;
        this.accounts = accounts;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /// To come in; whoever was invited is in at once. Asking again writes another note.
    @Transactional
    public void ask(PersonId person, ProjectId id, String note) {
        access.hold(id);
        var seen = access.of(person, id);
        if (!seen.project().isOpen()) throw new ProjectIsClosed();
        if (seen.isIn()) throw new IsInTheProject();
        if (seen.part() != Part.TABLE) throw new OnlyWhoIsInTheProject();
        boolean invited = rows.find(id, person)
                .filter(row -> row.state() == State.INVITED)
                .isPresent();
        put(id, person, Part.MEMBER, invited ? State.IN : State.ASKED, NOTE.check(note));
    }

    /// Of one's own.
    @Transactional
    public void takeBack(PersonId person, ProjectId id) {
        access.hold(id);
        demandStands(id, person, State.ASKED);
        rows.remove(id, person);
    }

    /// The owner's answer to who asked.
    @Transactional
    public void decide(PersonId by, ProjectId id, PersonId person, boolean comes) {
        access.hold(id);
        access.demandLeads(by, id);
        demandStands(id, person, State.ASKED);
        if (comes) put(id, person, Part.MEMBER, State.IN, "");
        else rows.remove(id, person);
        audit.record(by, comes ? "project.let-in" : "project.not-let-in", id, "");
    }

    /// Whoever has that number: a core member of the table as a member, a learner as a helper.
    /// @return as what
    @Transactional
    public Part invite(PersonId by, ProjectId id, MemberNumber number) {
        access.hold(id);
        var project = access.demandLeads(by, id).project();
        var whom = members.withNumber(project.community(), number).orElseThrow(NotInTheCommunity::new);
        boolean seated = access.sitsAt(whom, project.group(), project.community());
        if (!seated && !access.isMember(whom, project.community())) throw new NotInTheCommunity();
        if (access.isIn(whom, project)) throw new IsInTheProject();
        var part = seated ? Part.MEMBER : Part.HELPER;
        boolean asked =
                rows.find(id, whom).filter(row -> row.state() == State.ASKED).isPresent();
        put(id, whom, part, asked && seated ? State.IN : State.INVITED, "");
        audit.record(by, "project.invited", id, "");
        return part;
    }

    /// Whether one comes, after an invitation.
    @Transactional
    public void answer(PersonId person, ProjectId id, boolean comes) {
        access.hold(id);
        var row = demandStands(id, person, State.INVITED);
        if (!comes) {
            rows.remove(id, person);
            return;
        }
        var project = access.known(id);
        if (!project.isOpen()) throw new ProjectIsClosed();
        boolean fits = row.part() == Part.MEMBER
                ? access.sitsAt(person, project.group(), project.community())
                : access.isMember(person, project.community());
        if (!fits) throw new NothingIsAsked();
        put(id, person, row.part(), State.IN, "");
    }

    /// The owner takes an invitation back, or parts with somebody.
    @Transactional
    public void remove(PersonId by, ProjectId id, PersonId person) {
        access.hold(id);
        access.demandLeads(by, id);
        if (by.equals(person)) throw new OwnerHandsOverFirst();
        var row = rows.find(id, person).orElseThrow(NothingIsAsked::new);
        part(row);
        audit.record(by, "project.removed", id, "");
    }

    /// Of one's own wish; whoever leads it hands it over before.
    @Transactional
    public void leave(PersonId person, ProjectId id) {
        access.hold(id);
        var seen = access.of(person, id);
        if (seen.leads()) throw new OwnerHandsOverFirst();
        part(demandStands(id, person, State.IN));
    }

    /// To another of its members.
    @Transactional
    public void handOver(PersonId by, ProjectId id, PersonId to) {
        access.hold(id);
        access.demandLeads(by, id);
        if (access.of(to, id).part() != Part.MEMBER) throw new NothingIsAsked();
        projects.ledBy(id, to);
        audit.record(by, "project.handed-over", id, "");
    }

    /// What nobody leads, by one of its members.
    @Transactional
    public void takeOver(PersonId person, ProjectId id) {
        access.hold(id);
        var project = access.demandWrites(person, id).project();
        if (project.owner() != null) throw new ProjectIsLed();
        projects.ledBy(id, person);
        audit.record(person, "project.taken-over", id, "");
    }

    /// Who is in it, in the order in which they came; whoever sees the project sees them.
    public List<ProjectMember> in(Access seen) {
        return people(seen, State.IN);
    }

    /// Who waits for the owner's answer, for the owner.
    public List<ProjectMember> asking(Access seen) {
        return seen.leads() ? people(seen, State.ASKED) : List.of();
    }

    /// Whose answer the owner waits for, for the owner.
    public List<ProjectMember> invited(Access seen) {
        return seen.leads() ? people(seen, State.INVITED) : List.of();
    }

    /// Projects that wait for that person's answer.
    public List<Project> invitations(PersonId person) {
        return projects.of(person, State.INVITED);
    }

    /// Projects that person leads and into which somebody would like to come.
    public List<Project> awaited(PersonId owner) {
        return projects.awaited(owner);
    }

    /// What somebody sees of a project before they answer its invitation.
    public Project invitation(PersonId person, ProjectId id) {
        demandStands(id, person, State.INVITED);
        return access.known(id);
    }

    public boolean isInvited(PersonId person, ProjectId id) {
        return rows.find(id, person).filter(row -> row.state() == State.INVITED).isPresent();
    }

    public boolean asks(PersonId person, ProjectId id) {
        return rows.find(id, person).filter(row -> row.state() == State.ASKED).isPresent();
    }

    private void part(Row row) {
        if (row.state() != State.IN) {
            rows.remove(row.project(), row.person());
            return;
        }
        var now = clock.instant();
        rows.put(new Row(row.project(), row.person(), row.part(), State.PAST, "", now));
        news.publishEvent(new PartedFromProject(row.project(), row.person(), now));
    }

    private void put(ProjectId id, PersonId person, Part part, State state, String note) {
        if (rows.in(id).stream().filter(row -> row.state() != State.PAST).count() >= MOST)
            throw new TooManyInTheProject();
        rows.put(new Row(id, person, part, state, note, clock.instant()));
    }

    private Row demandStands(ProjectId id, PersonId person, State state) {
        return rows.find(id, person).filter(row -> row.state() == state).orElseThrow(NothingIsAsked::new);
    }

    private List<ProjectMember> people(Access seen, State state) {
        var project = seen.project();
        var some = rows.in(project.id()).stream()
                .filter(row -> row.state() == state)
                .toList();
        var ids = some.stream().map(Row::person).toList();
        var names = accounts.people(ids);
        var numbers = members.numbers(project.community(), ids);
        var seated = access.seatedAt(project.group());
        var found = new ArrayList<ProjectMember>();
        for (var row : some) {
            var person = names.get(row.person());
            boolean sits = seated.contains(row.person());
            found.add(new ProjectMember(
                    row.person(),
                    person == null ? null : person.name(),
                    numbers.get(row.person()),
                    part(row, project.owner(), sits),
                    row.part() == Part.MEMBER && !sits,
                    row.note(),
                    row.since()));
        }
        return found;
    }

    private static Part part(Row row, @Nullable PersonId owner, boolean sits) {
        if (row.person().equals(owner)) return Part.OWNER;
        return sits ? Part.MEMBER : row.part();
    }
}
