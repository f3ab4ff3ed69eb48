package lyceum.channel;

import java.time.Instant;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// Staff have told a whole group something.
/// @param thing what was sent to several groups at once has the same in each; else the post itself
public record Announced(PostId post, GroupId group, PersonId author, long thing, Instant at) {}
