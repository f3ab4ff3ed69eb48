package lyceum.round;

import lyceum.shared.PersonId;
import lyceum.standing.Contender;

/// Somebody in a ranking.
/// @param score in hundredths of a point
/// @param leaves below the line, as it stands
/// @param kept in the tie block that is kept whole
/// @param drawn in the tie block of which the lot said who leaves
public record RoundLine(
        PersonId person, Contender.Place place, long score, boolean leaves, boolean kept, boolean drawn) {
    /// Whether they are somebody in that round: a founder's seat stands outside of it, and whoever was not told of
    /// rounds at purchase.
    public boolean isIn() {
        return place != Contender.Place.FOUNDER && place != Contender.Place.NOT_AGREED;
    }
}
