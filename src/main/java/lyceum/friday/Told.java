package lyceum.friday;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import lyceum.friday.Share.State;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// As much of a share as is needed to say who may see it.
/// @param start null while it is only proposed
/// @param toldTo the groups that were told, none for all; null before anybody was
record Told(
        PersonId proposer,
        @Nullable PersonId speaker,
        @Nullable PersonId backup,
        @Nullable PersonId summaryBy,
        @Nullable Instant start,
        State state,
        @Nullable Set<GroupId> toldTo) {
    static Told of(Share share) {
        return new Told(
                share.proposer(),
                share.speaker(),
                share.backup(),
                share.summaryBy(),
                share.start(),
                share.state(),
                share.toldTo());
    }

    boolean isOf(PersonId person) {
        return person.equals(proposer) || person.equals(speaker) || person.equals(backup) || person.equals(summaryBy);
    }

    /// @param now the groups that are told of what comes, none for all
    boolean tells(GroupId group, Collection<GroupId> now) {
        var groups = toldTo == null ? now : toldTo;
        return groups.isEmpty() || groups.contains(group);
    }

    /// Null while it is not over.
    @Nullable
    Instant ended() {
        return switch (state) {
            case PROPOSED, BOOKED, NOTICED, READY, LIVE -> null;
            case SUMMARY_DUE, PUBLISHED, ARCHIVED, CANCELLED, NO_SHOW, MOVED -> start;
        };
    }
}
