package lyceum.access;

import java.util.Locale;
import java.util.Map;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;

/// Which learner groups staff can be named for; the room of the groups knows.
public interface NamedGroups {
    /// Those of the community that belong to no cohort, with their names, in their order.
    Map<GroupId, String> of(CommunityId community, Locale reader);
}
