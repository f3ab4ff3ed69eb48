package lyceum.review;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.assignment.Assignment;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.audit.Audit;
import lyceum.core.CoreGroups;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Staff of a cohort invite core members to read the works of one assignment: that queue and no other, until it is
/// withdrawn.
@Service
public class ReviewInvitations {
    private final InvitationRows rows;
    private final Assignments assignments;
    private final CoreGroups cores;
    private final Roles roles;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    ReviewInvitations(
            InvitationRows rows,
            Assignments assignments,
            CoreGroups cores,
            Roles roles,
            Audit audit,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.assignments = assignments;
        this.cores = cores;
        this.roles = roles;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public ReviewInvitationId invite(PersonId by, AssignmentId id, PersonId person) {
        var one = assignments.known(id);
        roles.demand(by, Act.WRITE_BRIEF, one.community(), one.cohort());
        if (assignments.isStaff(person, one)) throw new ReadsAlready();
        if (!cores.sitsIn(one.community(), person)) throw new OnlyCoreMembersAreInvited();
        var now = clock.instant();
        var invitation =
                new ReviewInvitation(new ReviewInvitationId(ids.next()), id, one.community(), person, by, now, null);
        if (!rows.invite(invitation)) throw new ReadsAlready();
        audit.record(by, "review.invited", id, person.text());
        events.publishEvent(new ReviewInvited(invitation.id(), id, person, by, now));
        return invitation.id();
    }

    /// Who is invited and not over, for staff of the cohort.
    public List<ReviewInvitation> of(PersonId by, AssignmentId id) {
        var one = assignments.known(id);
        roles.demand(by, Act.WRITE_BRIEF, one.community(), one.cohort());
        return rows.of(id);
    }

    /// Core members who could be invited.
    public List<PersonId> candidates(PersonId by, AssignmentId id) {
        var one = assignments.known(id);
        roles.demand(by, Act.WRITE_BRIEF, one.community(), one.cohort());
        var invited = rows.of(id).stream().map(ReviewInvitation::person).collect(Collectors.toSet());
        return cores.seated(one.community()).stream()
                .filter(person -> !invited.contains(person) && !assignments.isStaff(person, one))
                .toList();
    }

    /// Takes effect with the next act of that person.
    @Transactional
    public void withdraw(PersonId by, ReviewInvitationId id) {
        var invitation = rows.open(id).orElseThrow(NotFound::new);
        var one = assignments.known(invitation.assignment());
        roles.demand(by, Act.WRITE_BRIEF, one.community(), one.cohort());
        if (!rows.end(id, clock.instant())) return;
        audit.record(
                by, "review.invitation-withdrawn", one.id(), invitation.person().text());
    }

    /// What that person is invited to, or has accepted, while they sit at the round table; the newest last.
    public List<ReviewInvitation> mine(PersonId person) {
        return rows.of(person).stream()
                .filter(one -> cores.sitsIn(one.community(), person))
                .toList();
    }

    /// One's own that is not over.
    public ReviewInvitation get(PersonId person, ReviewInvitationId id) {
        return rows.open(id)
                .filter(one -> one.person().equals(person) && cores.sitsIn(one.community(), person))
                .orElseThrow(NotFound::new);
    }

    /// What an invitation of one's own is about.
    public Assignment about(PersonId person, ReviewInvitationId id) {
        return assignments.known(get(person, id).assignment());
    }

    /// Accepting again changes nothing.
    @Transactional
    public void accept(PersonId person, ReviewInvitationId id) {
        if (get(person, id).isAccepted()) return;
        if (!rows.accept(id, clock.instant())
                && rows.open(id).filter(ReviewInvitation::isAccepted).isEmpty()) throw new InvitationIsOver();
    }

    /// Before or after one has accepted.
    @Transactional
    public void decline(PersonId person, ReviewInvitationId id) {
        get(person, id);
        if (!rows.end(id, clock.instant())) throw new InvitationIsOver();
    }
}
