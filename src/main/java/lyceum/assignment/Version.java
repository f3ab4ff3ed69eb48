package lyceum.assignment;

import java.time.Instant;
import lyceum.shared.PersonId;

/// One version of a work, without its text: for tables.
/// @param number 1, 2, 3 … in each work
public record Version(
        SubmissionId submission, WorkId work, AssignmentId assignment, PersonId author, int number, Instant at) {}
