package lyceum.channel;

import java.time.Instant;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// What somebody said in a group, a post or a question, as far as both are alike.
/// @param text in Markdown; of a question its title and what follows
/// @param edits how often it was changed since
/// @param path where it stands
public record Saying(
        SayingId id, GroupId group, PersonId author, String text, Instant at, int edits, boolean hidden, String path) {}
