package lyceum.relay;

import java.time.Instant;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// One place of a relay.
/// @param name null once that account is deleted
/// @param stands false where it was withdrawn: its number stays void
public record RelayEntry(
        int number,
        PersonId person,
        @Nullable String name,
        String said,
        boolean stands,
        Instant joined,
        @Nullable Instant edited) {
    RelayEntry with(@Nullable String called) {
        return new RelayEntry(number, person, called, said, stands, joined, edited);
    }
}
