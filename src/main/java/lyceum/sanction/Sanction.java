package lyceum.sanction;

import java.time.Instant;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A mute or a removal, as its person and those who keep order read it.
/// @param group where it happened; a mute that holds everywhere holds in all groups of the community
/// @param clause of the rules in that version, as it read then
/// @param until when a mute ends by itself; null for a removal
/// @param endedAt when it was lifted or undone; null where it was not
public record Sanction(
        SanctionId id,
        Kind kind,
        CommunityId community,
        GroupId group,
        boolean everywhere,
        PersonId person,
        PersonId by,
        Instant since,
        int rulesVersion,
        Bilingual clause,
        String reason,
        @Nullable Instant until,
        @Nullable Instant endedAt,
        @Nullable Appeal appeal) {
    public enum Kind {
        MUTE,
        REMOVAL
    }

    public enum State {
        RUNS,
        OVER,
        LIFTED
    }

    public State at(Instant now) {
        if (endedAt != null) return State.LIFTED;
        return until != null && !until.isAfter(now) ? State.OVER : State.RUNS;
    }

    /// When it stopped to hold; null while it runs.
    @Nullable
    Instant overSince(Instant now) {
        return switch (at(now)) {
            case RUNS -> null;
            case OVER -> until;
            case LIFTED -> endedAt;
        };
    }
}
