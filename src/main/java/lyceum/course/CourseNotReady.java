package lyceum.course;

import lyceum.shared.Refusal;

/// What a stranger needs to read before buying is still missing.
public final class CourseNotReady extends Refusal {
    private final String field;

    CourseNotReady(String field) {
        this.field = field;
    }

    @Override
    public String key() {
        return "refusal.CourseNotReady." + field;
    }

    @Override
    public String field() {
        return field;
    }
}
