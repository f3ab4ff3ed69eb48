package lyceum.sanction;

import java.time.Instant;
import java.util.List;
import lyceum.channel.SayingId;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What was reported, one for each text however many report it.
/// @param text what it said when it was first reported
/// @param outcome null while it waits
/// @param voices who reported it, and why, the first first; on a list the newest few
public record Report(
        ReportId id,
        CommunityId community,
        GroupId group,
        SayingId saying,
        PersonId author,
        String text,
        Instant saidAt,
        Instant openedAt,
        @Nullable Outcome outcome,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        List<Voice> voices) {
    /// The short list that members choose from.
    public enum Reason {
        ABUSE,
        ADVERTISING,
        PRIVACY,
        COPIED,
        OTHER
    }

    public enum Outcome {
        DISMISSED,
        HIDDEN,
        MUTED,
        REMOVED
    }

    public record Voice(PersonId person, Reason reason, String words, Instant at) {}

    Report with(List<Voice> heard) {
        return new Report(
                id, community, group, saying, author, text, saidAt, openedAt, outcome, decidedBy, decidedAt, heard);
    }
}
