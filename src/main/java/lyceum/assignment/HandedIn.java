package lyceum.assignment;

import java.time.Instant;
import lyceum.shared.PersonId;

/// A work was handed in; its author gets a receipt.
public record HandedIn(SubmissionId submission, AssignmentId assignment, PersonId author, int version, Instant at) {}
