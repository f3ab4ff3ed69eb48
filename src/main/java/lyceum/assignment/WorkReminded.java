package lyceum.assignment;

import lyceum.shared.PersonId;

/// A learner is to be told that an assignment opened or will be due.
/// @param reminder told once
public record WorkReminded(long reminder, AssignmentId assignment, PersonId learner, Reminder.Step step) {}
