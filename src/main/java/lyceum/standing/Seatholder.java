package lyceum.standing;

import lyceum.core.CoreMember;
import lyceum.shared.PersonId;

/// Somebody at the round table with what they have.
/// @param away days of leave in the window
/// @param score in hundredths, pro rata on the days without leave
public record Seatholder(CoreMember member, Contender.Place place, Tally tally, int away, long score) {
    public PersonId person() {
        return member.person();
    }

    Contender contender() {
        return new Contender(person(), place, score);
    }
}
