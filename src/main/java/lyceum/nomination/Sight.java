package lyceum.nomination;

import java.util.Set;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.shared.CohortId;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Who sees how much of those who could come to a round table: owners and secretaries all of it, who sits there names
/// and
/// works, teachers and assistants those of their own cohorts; for everybody else there is none of it.
@Component
class Sight {
    /// @param cohorts whose learners a teacher or assistant sees
    record Of(CoreGroup group, boolean whole, boolean seated, Set<CohortId> cohorts) {
        boolean all() {
            return whole || seated;
        }
    }

    private final CoreGroups groups;
    private final Roles roles;

    Sight(CoreGroups groups, Roles roles) {
        this.groups = groups;
        this.roles = roles;
    }

    Of of(PersonId reader, GroupId id) {
        var group = groups.known(id);
        var sight = new Of(
                group,
                roles.may(reader, Act.SEE_TALENT, group.community()),
                groups.seatedAt(id, reader) && groups.sitsIn(group.community(), reader),
                roles.namedFor(reader, group.community()));
        if (!sight.all() && sight.cohorts().isEmpty()) throw new NotFound();
        return sight;
    }
}
