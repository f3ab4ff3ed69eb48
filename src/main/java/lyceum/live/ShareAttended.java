package lyceum.live;

import java.time.Instant;
import java.util.List;
import lyceum.friday.ShareId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;

/// These people were there, and it is over; told once, some people at a time, without whoever shared.
/// @param began when it began, by the plan
public record ShareAttended(CommunityId community, ShareId share, List<PersonId> people, Instant began) {}
