package lyceum.nomination;

import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// Somebody is proposed and is to say whether they want to stand.
/// @param news one for each time, though the nomination may be the same
public record NominatedForCore(
        NominationId nomination, long news, GroupId group, CommunityId community, PersonId person, PersonId by) {}
