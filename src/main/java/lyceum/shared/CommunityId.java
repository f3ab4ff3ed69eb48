package lyceum.shared;

/// A community: the unit of numbers, groups, rules, staff and scale.
public record CommunityId(long value) implements Id {
    public CommunityId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [NotFound], as an address that nobody has.
    public static CommunityId parse(String text) {
        return new CommunityId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
