package lyceum.sanction;

import java.time.Instant;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody was muted, or removed from a group.
/// @param until null for a removal
public record SanctionImposed(
        SanctionId sanction,
        Sanction.Kind kind,
        CommunityId community,
        GroupId group,
        boolean everywhere,
        PersonId person,
        Bilingual clause,
        String reason,
        @Nullable Instant until) {}
