package lyceum.channel;

import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// Somebody was called upon in a text that they may read.
/// @param about the group whose announcement it is, or the question or conversation in which it was said
public record Mentioned(SayingId said, GroupId group, PersonId person, long about) {}
