package lyceum.core;

import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A member to whom a core seat could be offered.
/// @param live whether a ticket is running
/// @param showcased whether a showcased work makes them eligible
/// @param seat null where there is neither seat nor offer
public record Candidate(
        PersonId person,
        String name,
        MemberNumber number,
        boolean live,
        boolean showcased,
        CoreSeat.@Nullable State seat) {}
