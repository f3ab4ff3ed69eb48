package lyceum.nomination;

import java.time.Instant;
import java.util.List;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.showcase.ShowcaseId;
import org.jspecify.annotations.Nullable;

/// Somebody is proposed for a core group (候选人).
/// @param reason as whoever nominated wrote it, to the nominee too
/// @param works showcased ones that speak for them
/// @param token stands for the person where the order of nominees is published
/// @param answeredAt when it was last answered or came to its end
public record Nomination(
        NominationId id,
        GroupId group,
        CommunityId community,
        PersonId person,
        PersonId by,
        String reason,
        List<ShowcaseId> works,
        State state,
        String token,
        Instant at,
        @Nullable Instant answeredAt) {
    public Nomination {
        works = List.copyOf(works);
    }

    /// ASKED: its person was told. STANDS: accepts to stand. DECLINED: does not, or stands no more. WITHDRAWN: by
    /// whoever
    /// nominated, or an owner. SEATED: took a seat. PASSED: was offered one and it came to nothing.
    public enum State {
        ASKED,
        STANDS,
        DECLINED,
        WITHDRAWN,
        SEATED,
        PASSED;

        /// Whether it can still come to something.
        public boolean isOpen() {
            return this == ASKED || this == STANDS;
        }
    }
}
