package lyceum.review;

import lyceum.assignment.AssignmentId;
import lyceum.shared.PersonId;

/// Works wait too long to be read, and somebody of the staff is told.
/// @param reminder told once
public record ReviewsOverdue(long reminder, AssignmentId assignment, PersonId person) {}
