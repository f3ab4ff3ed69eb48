package lyceum.access;

import java.util.List;
import java.util.Set;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;

/// Who may do what. Doors ask here before they act; screens ask here what to build.
@Service
public class Roles {
    /// Refuses with [lyceum.shared.NotFound] whoever has no role in that community at all (for them it does not
    /// exist),
    /// and with [NotAllowed] (what, why, whom to ask) whoever has another role.
    public void demand(PersonId by, Act act, CommunityId in) {
        throw new UnsupportedOperationException();
    }

    /// As above, and a teacher or assistant must be named for that cohort.
    public void demand(PersonId by, Act act, CommunityId in, CohortId about) {
        throw new UnsupportedOperationException();
    }

    /// For acts on the installation ([Act#GRANT_FOUNDING], [Act#READ_LETTERS], [Act#FOUND_COMMUNITY]).
    public void demand(PersonId by, Act act) {
        throw new UnsupportedOperationException();
    }

    public boolean may(PersonId by, Act act, CommunityId in) {
        throw new UnsupportedOperationException();
    }

    public boolean may(PersonId by, Act act, CommunityId in, CohortId about) {
        throw new UnsupportedOperationException();
    }

    public boolean may(PersonId by, Act act) {
        throw new UnsupportedOperationException();
    }

    public Set<Role> of(PersonId person, CommunityId in) {
        throw new UnsupportedOperationException();
    }

    /// The communities in which that person has any role.
    public List<CommunityId> where(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /// Makes the founder the first owner; called by community inside the founding transaction.
    public void foundedBy(PersonId founder, CommunityId community) {
        throw new UnsupportedOperationException();
    }
}
