package lyceum.live;

import java.time.Instant;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody who was there.
/// @param name null where that person is erased
/// @param minutes with the page open, in all
public record Attendee(PersonId person, @Nullable String name, Instant firstSeen, Instant lastSeen, int minutes) {}
