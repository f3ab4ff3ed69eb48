package lyceum.lesson;

import lyceum.shared.Refusal;

/// Somebody else has changed the lesson since it was opened.
public final class LessonChangedMeanwhile extends Refusal {}
