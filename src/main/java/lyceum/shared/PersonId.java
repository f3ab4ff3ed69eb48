package lyceum.shared;

/// Somebody with an account.
public record PersonId(long value) implements Id {
    public PersonId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [NotFound], as an address that nobody has.
    public static PersonId parse(String text) {
        return new PersonId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
