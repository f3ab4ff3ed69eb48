package lyceum.shared;

/// A course of one community.
public record CourseId(long value) implements Id {
    public CourseId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [NotFound], as an address that nobody has.
    public static CourseId parse(String text) {
        return new CourseId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
