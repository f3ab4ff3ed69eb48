package lyceum.book;

import java.time.Instant;
import java.time.LocalDate;
import lyceum.project.ProjectId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Pages that somebody writes (页面认领).
/// @param name of whoever writes them; null once that account is deleted
/// @param reviewer reads them; null while nobody is named
/// @param due the last day, in the community's zone; null where none was set
/// @param version the latest that was handed in; 0 before the first
public record PageClaim(
        PageClaimId id,
        ProjectId project,
        PageRange pages,
        PersonId owner,
        @Nullable String name,
        @Nullable PersonId reviewer,
        @Nullable String reviewerName,
        @Nullable LocalDate due,
        State state,
        int version,
        Instant claimedAt) {
    public enum State {
        WRITING,
        HANDED_IN,
        RETURNED,
        ACCEPTED,
        RELEASED;

        /// Whether somebody still has something to do with them.
        public boolean isOpen() {
            return this != ACCEPTED && this != RELEASED;
        }
    }

    public boolean isLate(LocalDate today) {
        return due != null && today.isAfter(due) && (state == State.WRITING || state == State.RETURNED);
    }

    /// Whether their reviewer waits for nothing more.
    public boolean waitsForReview() {
        return state == State.HANDED_IN;
    }

    PageClaim with(@Nullable String writer, @Nullable String reads) {
        return new PageClaim(id, project, pages, owner, writer, reviewer, reads, due, state, version, claimedAt);
    }
}
