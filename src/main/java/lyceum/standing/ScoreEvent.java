package lyceum.standing;

import java.time.Instant;
import java.time.LocalDate;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Raw points from one act, written once for its source and its cause and never changed: what a later reading changes
/// is an event of its own.
/// @param source what one opens: the version, or the answer
/// @param cause what made it count: the review or, where nothing else did, the source itself
/// @param thing what it is about: the assignment, or the question
/// @param group where it happened; null where that is no group
/// @param raw in hundredths of a point; below zero where a later reading takes something back
/// @param day on which the act happened, in the community's zone
public record ScoreEvent(
        CommunityId community,
        PersonId person,
        ScoreKind kind,
        long source,
        long cause,
        long thing,
        @Nullable GroupId group,
        long raw,
        LocalDate day,
        Instant happenedAt) {
    /// One act that is counted, not graded.
    static final long ONE_ACT = 100;
}
