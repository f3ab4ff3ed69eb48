package lyceum.lesson;

import lyceum.shared.Id;

/// An lesson of a cohort.
public record LessonId(long value) implements Id {
    public LessonId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static LessonId parse(String text) {
        return new LessonId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
