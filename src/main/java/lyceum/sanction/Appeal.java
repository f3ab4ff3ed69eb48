package lyceum.sanction;

import java.time.Instant;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody asks to have a sanction looked at again. One that is upheld goes, with the sanction.
/// @param decidedAt null while it waits
/// @param answer why it was refused; empty while it waits
public record Appeal(
        String words,
        Instant at,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        String answer) {
    public boolean waits() {
        return decidedAt == null;
    }
}
