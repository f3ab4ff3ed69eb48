package lyceum.showcase;

import lyceum.assignment.AssignmentId;
import lyceum.shared.PersonId;

/// Staff would show a work; its author is asked.
public record WorkNominated(ShowcaseId work, AssignmentId assignment, PersonId author) {}
