package lyceum.core;

import java.time.Instant;
import java.time.LocalDate;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody at the round table, as the others see them.
/// @param name null once that account is deleted
/// @param founder sits on a founder's seat
/// @param away of one's own wish or because the tickets rest; the seat is kept, and nobody is told why
/// @param awayUntil the last day of it; null where that is not known
public record CoreMember(
        PersonId person,
        @Nullable String name,
        MemberNumber number,
        Instant since,
        boolean founder,
        boolean away,
        @Nullable LocalDate awayUntil) {}
