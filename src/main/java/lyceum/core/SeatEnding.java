package lyceum.core;

/// How an offer or a seat came to its end.
public enum SeatEnding {
    DECLINED,
    /// Nobody answered within the time.
    LAPSED,
    /// An owner took the offer back.
    WITHDRAWN,
    /// Of one's own wish.
    LEFT,
    /// With the last live ticket.
    TICKET_ENDED,
    /// By a round (轮换).
    ROUND
}
