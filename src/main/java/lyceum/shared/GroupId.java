package lyceum.shared;

/// A learner group or a core group.
public record GroupId(long value) implements Id {
    public GroupId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [NotFound], as an address that nobody has.
    public static GroupId parse(String text) {
        return new GroupId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
