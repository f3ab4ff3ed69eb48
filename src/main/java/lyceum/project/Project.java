package lyceum.project;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Something that core members of one table make together.
/// @param group the table
/// @param owner null while nobody leads it
/// @param closedAt null while it is open
public record Project(
        ProjectId id,
        CommunityId community,
        GroupId group,
        Kind kind,
        String title,
        String goal,
        @Nullable PersonId owner,
        Instant startedAt,
        @Nullable Instant closedAt) {
    public enum Kind {
        BOOK,
        COURSE,
        EVENT,
        OTHER
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
