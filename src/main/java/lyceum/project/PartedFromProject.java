package lyceum.project;

import java.time.Instant;
import lyceum.shared.PersonId;

/// Somebody left it or was removed: what they have open there is let go in the same transaction.
public record PartedFromProject(ProjectId project, PersonId person, Instant at) {}
