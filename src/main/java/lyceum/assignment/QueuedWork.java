package lyceum.assignment;

import java.time.Instant;
import lyceum.shared.PersonId;

/// The newest version of a work, without its text: for lists.
public record QueuedWork(SubmissionId submission, WorkId work, PersonId author, int version, Instant at) {}
