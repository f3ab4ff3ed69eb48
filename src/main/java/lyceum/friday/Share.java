package lyceum.friday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/// A share as it is read.
/// @param occasion stays the same when it moves to another date
/// @param sequence rises with everything that those who come should learn
/// @param edition rises when its clock begins anew
/// @param start null while it is only proposed
/// @param outline in Markdown
/// @param summaryBy who was asked to sum it up; null where that is whoever shares
/// @param movedTo its new date, where it has moved
/// @param why it was called off; null unless it was
/// @param whyText what was said about that; may be empty
/// @param summary in Markdown; empty until it is published
/// @param late the decision to announce it too late; null where there is none
/// @param toldTo the groups that were told of it, none for all that there were; null before it is announced
public record Share(
        ShareId id,
        CommunityId community,
        long occasion,
        int sequence,
        int edition,
        State state,
        @Nullable Instant start,
        int minutes,
        String link,
        String title,
        String outline,
        PersonId proposer,
        @Nullable PersonId speaker,
        @Nullable PersonId backup,
        @Nullable PersonId bookedBy,
        @Nullable PersonId summaryBy,
        @Nullable ShareId movedTo,
        @Nullable Why why,
        String whyText,
        Evening evening,
        String summary,
        @Nullable Late late,
        Instant proposedAt,
        Instant changedAt,
        @Nullable Set<GroupId> toldTo) {
    public static final TextLimit TITLE = TextLimit.needed("title", 80);
    static final TextLimit OUTLINE = TextLimit.optional("outline", 10_000).inLines();
    static final TextLimit SUMMARY = TextLimit.needed("summary", 15_000).inLines();
    static final TextLimit WHY = TextLimit.needed("why", 500).inLines();

    public enum State {
        PROPOSED,
        /// It has a date, a speaker and a backup.
        BOOKED,
        /// Its audience knows.
        NOTICED,
        /// Whoever speaks has confirmed.
        READY,
        LIVE,
        SUMMARY_DUE,
        PUBLISHED,
        ARCHIVED,
        CANCELLED,
        NO_SHOW,
        MOVED;

        /// Whether it has a date that is still to come.
        public boolean isAhead() {
            return this == BOOKED || this == NOTICED || this == READY;
        }

        /// Whether its audience was told of it and it is still to come.
        public boolean isTold() {
            return this == NOTICED || this == READY;
        }

        /// Whether nobody else can have its day.
        boolean holdsItsDay() {
            return this != PROPOSED && this != CANCELLED && this != MOVED;
        }
    }

    /// Why a share was called off.
    public enum Why {
        STAFF,
        /// No lawful notice could be given any more, and nobody decided otherwise.
        NO_NOTICE,
        /// The portal was down when it should have begun.
        PORTAL_DOWN
    }

    /// Two people's decision that it is announced too late, or the wish of the first of them.
    /// @param second null while nobody has agreed
    public record Late(PersonId by, @Nullable PersonId second, String why) {}

    /// For whoever came later: its title, and a line of what it was about.
    Share preview(String line) {
        return new Share(
                id,
                community,
                occasion,
                sequence,
                edition,
                state,
                start,
                minutes,
                "",
                title,
                line,
                proposer,
                speaker,
                backup,
                null,
                null,
                movedTo,
                why,
                whyText,
                evening,
                "",
                null,
                proposedAt,
                changedAt,
                toldTo);
    }

    /// Whether it can be in the archive: it has taken place.
    public boolean isHeld() {
        return state == State.SUMMARY_DUE || state == State.PUBLISHED || state == State.ARCHIVED;
    }

    /// Whoever has confirmed, else whoever is to speak.
    public @Nullable PersonId presenter() {
        return evening.confirmedBy() == null ? speaker : evening.confirmedBy();
    }

    /// Whoever was asked to, else whoever shared.
    public @Nullable PersonId owesSummary() {
        return summaryBy == null ? presenter() : summaryBy;
    }

    /// The id that it was first planned with; it stays the same when the share moves to another date.
    public ShareId first() {
        return new ShareId(occasion);
    }

    public boolean isCrew(PersonId person) {
        return person.equals(speaker) || person.equals(backup);
    }

    public @Nullable LocalDate day(ZoneId zone) {
        return start == null ? null : LocalDate.ofInstant(start, zone);
    }
}
