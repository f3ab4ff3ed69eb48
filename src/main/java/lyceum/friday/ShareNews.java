package lyceum.friday;

import lyceum.shared.PersonId;

/// Somebody is to know something about a share.
/// @param step because of which; nobody is told twice of the same
public record ShareNews(long step, ShareId share, PersonId person, Kind kind) {
    public enum Kind {
        /// It comes soon.
        SOON,
        /// Please say that you will speak.
        CONFIRM,
        /// The summary is yours to write.
        SUMMARY,
        /// It does not take place then: it was called off or moved.
        OFF,
        /// For owners and secretaries: something needs a decision.
        TROUBLE
    }
}
