package lyceum.assignment;

import java.util.List;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Person;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.community.Communities;
import lyceum.membership.Learners;
import lyceum.membership.Members;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who has more time for an assignment than the others; it is given by [Assignments#extend].
@Service
public class MoreTime {

    private final Extensions extensions;
    private final Assignments assignments;
    private final Learners learners;
    private final Works works;
    private final Communities communities;
    private final Members members;
    private final Accounts accounts;
    private final Roles roles;
    private final Audit audit;

    MoreTime(
            Extensions extensions,
            Assignments assignments,
            Learners learners,
            Works works,
            Communities communities,
            Members members,
            Accounts accounts,
            Roles roles,
            Audit audit) {
        this.extensions = extensions;
        this.assignments = assignments;
        this.learners = learners;
        this.works = works;
        this.communities = communities;
        this.members = members;
        this.accounts = accounts;
        this.roles = roles;
        this.audit = audit;
    }

    /// The newest first.
    public List<GrantedExtension> of(PersonId by, AssignmentId id) {
        demandWriter(by, id);
        return extensions.of(id);
    }

    /// The one learner of that cohort with that number or name.
    /// @param typed as on the stub, or digits alone, or a whole name
    public PersonId learner(PersonId by, AssignmentId id, String typed) {
        var one = demandWriter(by, id);
        var found = people(one, typed.strip()).stream()
                .filter(person -> learners.of(person, one.cohort()).isPresent())
                .toList();
        if (found.isEmpty()) throw new NoSuchLearner(typed);
        if (found.size() > 1) throw new SeveralSuchLearners(typed);
        return found.getFirst();
    }

    private List<PersonId> people(Assignment one, String typed) {
        if (typed.isEmpty()) return List.of();
        var prefix = communities.get(one.community()).numbers().prefix();
        var digits = typed.startsWith(prefix) ? typed.substring(prefix.length()) : typed;
        if (!digits.matches("[0-9]{1,9}") || digits.matches("0+"))
            return accounts.people(learners.running(one.cohort())).values().stream()
                    .filter(person -> person.name().equalsIgnoreCase(typed))
                    .map(Person::id)
                    .toList();
        return members.withNumber(one.community(), new MemberNumber(Long.parseLong(digits))).stream()
                .toList();
    }

    /// Takes back what was not used yet: nobody is late by it who was not.
    @Transactional
    public void withdraw(PersonId by, AssignmentId id, PersonId learner) {
        var one = demandWriter(by, id);
        var granted = extensions.find(id, learner).orElseThrow(NotFound::new);
        works.find(id, learner).ifPresent(work -> {
            works.lock(work.id());
            one.times().orLater(granted).demandNoneLater(one.times(), works.versions(work.id()));
        });
        if (extensions.withdraw(id, learner)) audit.record(by, "work.extension-withdrawn", id, learner.text());
    }

    private Assignment demandWriter(PersonId by, AssignmentId id) {
        var one = assignments.find(id);
        roles.demand(by, Act.WRITE_BRIEF, one.community(), one.cohort());
        return one;
    }
}
