package lyceum.rotation;

import java.time.Instant;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody in a group whose seats or places rotate.
/// @param name null once that account is deleted
/// @param founder sits on a founder's seat
/// @param agreed false where the ticket page did not say of rounds when the tickets were bought
public record RotatingMember(
        PersonId person,
        @Nullable String name,
        MemberNumber number,
        Instant since,
        boolean founder,
        boolean away,
        boolean agreed) {}
