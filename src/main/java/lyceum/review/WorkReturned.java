package lyceum.review;

import java.time.Instant;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.SubmissionId;
import lyceum.shared.PersonId;

/// A version was given back to its author to be revised.
/// @param until when the next version is taken
public record WorkReturned(
        ReviewId review,
        SubmissionId submission,
        AssignmentId assignment,
        PersonId author,
        PersonId reviewer,
        Instant until,
        Instant at) {}
