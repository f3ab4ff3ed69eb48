package lyceum.standing;

import lyceum.shared.PersonId;

/// Somebody with a seat, as the rule sees them: no name, no number, no date.
/// @param score in hundredths of a point
public record Contender(PersonId person, Place place, long score) {
    /// Whether the rule reaches somebody, and if not, why.
    public enum Place {
        ELIGIBLE,
        /// Not long enough in this group.
        NEWCOMER,
        /// On the window's last day.
        ON_LEAVE,
        /// Present less than half the window.
        ABSENT,
        /// A founder's seat, listed as such.
        FOUNDER,
        /// The ticket page did not say of rounds when they bought: outside, and listed as such.
        NOT_AGREED,
        /// An appeal of an earlier round waits for its answer.
        APPEALING,
        /// By an upheld appeal: what happened to them was taken into account.
        EXCUSED
    }

    public boolean isEligible() {
        return place == Place.ELIGIBLE;
    }
}
