package lyceum.round;

import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// Somebody is to know something about a round.
/// @param step because of which; nobody is told twice of the same
public record RoundNews(long step, RoundId round, GroupId group, CommunityId community, PersonId person, Kind kind) {
    public enum Kind {
        /// It has been announced, with its policy and its days.
        ANNOUNCED,
        /// Its policy has changed: announced anew.
        ANNOUNCED_ANEW,
        /// One's seat would go if it closed now.
        AT_RISK,
        /// The own result can be read, by nobody else.
        RESULT,
        /// The own seat would go; for three days one may say why not.
        MAY_APPEAL,
        /// An appeal of somebody else was upheld, and now one's own seat would go.
        FELL,
        APPEAL_UPHELD,
        APPEAL_DISMISSED,
        /// Confirmed: one's seat will go, and what is open wants to be handed over.
        LEAVES,
        /// Confirmed: one keeps the seat.
        STAYS,
        /// The seat has ended.
        LEFT,
        /// The round is undone: one has the seat again.
        BACK,
        CANCELLED,
        /// For owners and secretaries: it waits for them.
        WAITS
    }
}
