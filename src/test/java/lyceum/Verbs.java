package lyceum;

import java.util.Map;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;

/// What a room's doors let somebody do only in a role. Each room registers its verbs as a bean among its tests;
/// [RoleMatrixTest] walks them with every role, and `powers.csv` says what must come of it.
public interface Verbs {
    /// A community made for one try: two cohorts, and an owner who has nothing else to do.
    record Stage(CommunityId community, CohortId cohort, CohortId other, PersonId owner) {}

    /// Does it, with whatever it needs; refusals other than for the role count as "may".
    interface Verb {
        void act(Stage stage, PersonId by) throws Exception;
    }

    /// By `Door.verb`, as `powers.csv` names them.
    Map<String, Verb> verbs();
}
