package lyceum.shared;

/// One price of a cohort's ticket (票档).
public record TierId(long value) implements Id {
    public TierId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [NotFound], as an address that nobody has.
    public static TierId parse(String text) {
        return new TierId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
