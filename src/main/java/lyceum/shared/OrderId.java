package lyceum.shared;

/// One person's wish for one seat of a cohort, from draft to its end.
public record OrderId(long value) implements Id {
    public OrderId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [NotFound], as an address that nobody has.
    public static OrderId parse(String text) {
        return new OrderId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
