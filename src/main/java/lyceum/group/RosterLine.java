package lyceum.group;

import java.time.Instant;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A member as the staff of the group see it.
/// @param name null once the account is deleted
/// @param since when the place in this group was given
public record RosterLine(
        PersonId person,
        MemberNumber number,
        @Nullable String name,
        Instant since,
        RosterState state,
        boolean toMend) {}
