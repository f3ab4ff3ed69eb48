package lyceum.directory;

import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;

/// Staff have asked for another name card.
/// @param edit which card it is about, so that the same wish is told once
public record CardToMend(CommunityId community, PersonId person, int edit, String reason) {}
