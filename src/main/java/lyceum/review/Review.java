package lyceum.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.SubmissionId;
import lyceum.assignment.WorkId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A reading of one version: a draft of its reviewer until it is released.
/// @param scores points by the criterion's place in the rubric, from 0
/// @param words to the author, in Markdown
/// @param note for staff only; empty for the author
/// @param returned given back to be revised: words and no score
/// @param edits how often it was saved: whoever saves says which one they saw
public record Review(
        ReviewId id,
        SubmissionId submission,
        WorkId work,
        AssignmentId assignment,
        PersonId author,
        PersonId reviewer,
        Map<Integer, Integer> scores,
        String words,
        List<Remark> remarks,
        String note,
        Instant claimedAt,
        @Nullable Instant writtenAt,
        @Nullable Instant releasedAt,
        boolean returned,
        int edits) {
    public boolean isReleased() {
        return releasedAt != null;
    }

    public int score() {
        return scores.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// As its author may see it: without the note, and with no score that does not count.
    Review forAuthor() {
        return new Review(
                id,
                submission,
                work,
                assignment,
                author,
                reviewer,
                returned ? Map.of() : scores,
                words,
                remarks,
                "",
                claimedAt,
                writtenAt,
                releasedAt,
                returned,
                edits);
    }
}
