package lyceum.review;

import java.time.Instant;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.SubmissionId;
import lyceum.shared.PersonId;

/// A review was released: its author sees it from now on.
public record WorkReviewed(
        ReviewId review,
        SubmissionId submission,
        AssignmentId assignment,
        PersonId author,
        PersonId reviewer,
        Instant at) {}
