package lyceum.rotation;

import lyceum.shared.PersonId;

/// What somebody has lost by a round.
/// @param seat the seat, or the place as it stands among those that were given up
public record EndedPlace(long seat, PersonId person) {}
