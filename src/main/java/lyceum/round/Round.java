package lyceum.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import lyceum.group.Topology;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import lyceum.standing.Window;
import org.jspecify.annotations.Nullable;

/// A round of a core group's seats, or of a learner group's places (轮换), as it is read.
/// @param heldIn a ring of seats, or a pyramid of places
/// @param ordinal its number among the rounds of that group, from 1
/// @param edition rises with every announcement
/// @param revision of the ranking; 0 before there is one
/// @param policyVersion by which it is decided; 0 is what is usual
/// @param standIn an operator may be the second person, by an owner's grant
/// @param signedBy the first of two people; null while nobody has signed
/// @param why it was called off or undone; empty otherwise
public record Round(
        RoundId id,
        GroupId group,
        CommunityId community,
        Topology heldIn,
        int ordinal,
        State state,
        Window window,
        int edition,
        int revision,
        int policyVersion,
        boolean standIn,
        @Nullable Instant announcedAt,
        @Nullable Instant snapshotAt,
        @Nullable Instant appealsAt,
        @Nullable PersonId signedBy,
        @Nullable PersonId confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant executedAt,
        @Nullable Instant endedAt,
        String why) {
    public static final TextLimit WHY = TextLimit.needed("why", 500).inLines();
    /// So long everybody looks at the own result before appeals begin.
    public static final Duration LOOKED_THROUGH = Duration.ofHours(24);
    public static final Duration APPEALS = Duration.ofHours(72);
    /// So long a leaver hands over alone; then staff help.
    public static final Duration HANDED_OVER_ALONE = Duration.ofHours(72);
    /// After that what is open is released by itself, and the round is carried out.
    public static final Duration HANDED_OVER = Duration.ofDays(7);
    public static final Duration UNDONE_WITHIN = Duration.ofDays(7);
    public static final Duration SUCCESSION = Duration.ofDays(14);
    /// So long it stays to be seen how the seats went, however quickly they did.
    public static final Duration SUCCESSION_SEEN = Duration.ofHours(24);

    public enum State {
        DRAFT,
        ANNOUNCED,
        SCORING,
        /// Each sees the own result, and nobody another's.
        PROVISIONAL,
        APPEAL,
        /// Two people have signed; what leavers have open is handed over.
        CONFIRMED,
        EXECUTED,
        SUCCESSION,
        CLOSED,
        CANCELLED,
        REVERSED;

        public boolean isOver() {
            return this == CLOSED || this == CANCELLED || this == REVERSED;
        }

        public boolean isBeforeExecution() {
            return ordinal() < EXECUTED.ordinal();
        }

        /// Whether the group sees who leaves a seat.
        public boolean isTold() {
            return this == CONFIRMED || this == EXECUTED || this == SUCCESSION || this == CLOSED || this == REVERSED;
        }
    }

    /// Whether seats rotate, and not places in a learner group.
    public boolean isOfSeats() {
        return heldIn == Topology.RING;
    }

    public LocalDate firstDay() {
        return window.first();
    }

    public LocalDate lastDay() {
        return window.last();
    }

    /// Whether there is a ranking that holds.
    public boolean isRanked() {
        return revision > 0 && state != State.CANCELLED;
    }
}
