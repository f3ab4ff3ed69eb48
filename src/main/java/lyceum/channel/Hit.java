package lyceum.channel;

import java.time.Instant;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Something said in a group in which all the words that were looked for stand.
/// @param id falls from hit to hit, the newest first
/// @param name of its author; null once that account is deleted
/// @param title of the question or thread that it belongs to; empty for an announcement
/// @param text in Markdown
/// @param path where it stands
public record Hit(
        long id,
        GroupId group,
        Kind kind,
        PersonId author,
        @Nullable String name,
        String title,
        String text,
        Instant at,
        String path) {
    public enum Kind {
        ANNOUNCEMENT,
        QUESTION,
        ANSWER,
        THREAD,
        REPLY
    }

    Hit by(@Nullable String called) {
        return new Hit(id, group, kind, author, called, title, text, at, path);
    }
}
