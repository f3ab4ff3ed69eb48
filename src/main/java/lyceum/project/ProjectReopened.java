package lyceum.project;

import java.time.Instant;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

public record ProjectReopened(ProjectId project, GroupId group, PersonId by, Instant at) {}
