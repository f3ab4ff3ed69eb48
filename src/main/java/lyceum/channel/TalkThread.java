package lyceum.channel;

import java.time.Instant;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A conversation at a round table, as it stands in the list: its first post has its id.
/// @param name of whoever opened it; null once that account is deleted
/// @param fresh whether the reader has not read to its end; false where nobody in particular reads
public record TalkThread(
        PostId id,
        GroupId group,
        String title,
        PersonId author,
        @Nullable String name,
        Instant openedAt,
        PostId lastPost,
        Instant lastAt,
        int replies,
        boolean pinned,
        boolean hidden,
        boolean fresh) {
    TalkThread by(@Nullable String called) {
        return new TalkThread(
                id, group, title, author, called, openedAt, lastPost, lastAt, replies, pinned, hidden, fresh);
    }
}
