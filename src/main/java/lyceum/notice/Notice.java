package lyceum.notice;

import java.time.Instant;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A notice as it is read.
/// @param name of its author; null once that account is deleted
/// @param text in Markdown
/// @param closes from then on nobody is asked to read it any more; null while it stands for good
/// @param read whether its reader has said so
public record Notice(
        NoticeId id,
        GroupId group,
        PersonId author,
        @Nullable String name,
        String title,
        String text,
        Instant at,
        @Nullable Instant closes,
        @Nullable Instant remindedAt,
        boolean read) {
    public boolean isOpen(Instant now) {
        return closes == null || now.isBefore(closes);
    }

    Notice with(@Nullable String called, boolean isRead) {
        return new Notice(id, group, author, called, title, text, at, closes, remindedAt, isRead);
    }
}
