package lyceum.channel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A post as it is read.
/// @param thread the question it answers, or the first post of its conversation; its own for an announcement
/// @param name of its author; null once that account is deleted
/// @param role what the author is in the group
/// @param text in Markdown
/// @param replies in a conversation, on its first post
/// @param own what the reader has reacted with
public record Post(
        PostId id,
        GroupId group,
        Kind kind,
        long thread,
        PersonId author,
        @Nullable String name,
        GroupRole role,
        String text,
        Instant at,
        int edits,
        boolean pinned,
        boolean hidden,
        int replies,
        List<Mention> mentions,
        Map<Reaction, Integer> reactions,
        Set<Reaction> own) {
    /// The same with these as the reader's own reactions.
    public Post withOwn(Set<Reaction> reader) {
        return new Post(
                id, group, kind, thread, author, name, role, text, at, edits, pinned, hidden, replies, mentions,
                reactions, reader);
    }

    public enum Kind {
        ANNOUNCEMENT,
        ANSWER,
        THREAD,
        REPLY
    }
}
