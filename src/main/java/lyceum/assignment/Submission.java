package lyceum.assignment;

import java.time.Instant;
import lyceum.shared.PersonId;

/// A version of somebody's work as it was handed in; it is never changed.
/// @param version 1, 2, 3 … in each work
/// @param text in Markdown
/// @param sha256 of the text in UTF-8, 64 hex digits: what the receipt proves
public record Submission(
        SubmissionId id,
        WorkId work,
        AssignmentId assignment,
        PersonId author,
        int version,
        String text,
        Instant at,
        String sha256) {}
