package lyceum.channel;

import lyceum.shared.PersonId;

/// Somebody has looked at something where it stands.
/// @param about the group whose announcements were read, or the question or conversation that was opened
public record Seen(PersonId reader, long about) {}
