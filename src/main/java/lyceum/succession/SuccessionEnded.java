package lyceum.succession;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;

/// No seat is offered any more by that succession.
/// @param free how many seats stay free
public record SuccessionEnded(
        SuccessionId succession, GroupId group, CommunityId community, Ending how, int free, Instant at) {}
