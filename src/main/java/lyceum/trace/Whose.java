package lyceum.trace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import lyceum.shared.PersonId;

/// Whose traces are looked for: the id, and every address that was ever theirs and is nobody else's now.
/// @param keys of the addresses, as accounts fold them
public record Whose(PersonId person, List<String> emails, List<String> keys) {
    /// What stands where an address was and something must stand.
    public static final String NO_EMAIL = "erased@example.invalid";

    public Whose {
        emails = List.copyOf(emails);
        keys = List.copyOf(keys);
    }

    /// An empty list is no SQL.
    Map<String, Object> parameters() {
        return Map.of("person", person.value(), "emails", orNone(emails), "keys", orNone(keys));
    }

    private static Collection<String> orNone(List<String> some) {
        return some.isEmpty() ? List.of("-") : some;
    }
}
