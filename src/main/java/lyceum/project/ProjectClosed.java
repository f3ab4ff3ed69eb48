package lyceum.project;

import java.time.Instant;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// From now on it is only read. Told inside the closing transaction.
public record ProjectClosed(ProjectId project, GroupId group, PersonId by, Instant at) {}
