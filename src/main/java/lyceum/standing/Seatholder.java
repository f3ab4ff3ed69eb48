package lyceum.standing;

import lyceum.rotation.RotatingMember;
import lyceum.shared.PersonId;

/// Somebody at the round table with what they have.
/// @param away days of leave in the window
/// @param score in hundredths, pro rata on the days without leave
public record Seatholder(RotatingMember member, Contender.Place place, Tally tally, int away, long score) {
    public PersonId person() {
        return member.person();
    }

    Contender contender() {
        return new Contender(person(), place, score);
    }
}
