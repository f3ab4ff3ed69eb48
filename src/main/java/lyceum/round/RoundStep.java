package lyceum.round;

/// What is done about a round, by the clock or by people; each once in its turn.
public enum RoundStep {
    ANNOUNCED,
    /// The policy has changed: announced anew.
    ANNOUNCED_ANEW,
    /// The window is open. Made up for whenever.
    OPENED,
    /// Those at risk are warned at half-time; made up for until the later warning is due.
    WARNED_HALFWAY,
    /// As above, seven days before the close; made up for until then.
    WARNED_LAST,
    /// The close: what is recorded by now counts. Made up for whenever.
    RANKED,
    APPEALS_OPENED,
    /// An appeal was upheld.
    RANKED_ANEW,
    /// All appeals are answered and their time is over: it waits for two people.
    READY,
    /// The first of two people has signed.
    SIGNED,
    CONFIRMED,
    /// From now on staff help to hand over.
    STAFF_HELP,
    EXECUTED,
    SUCCEEDED,
    CLOSED,
    CANCELLED,
    REVERSED;

    /// What tells apart the times a step comes: the announcement, or the ranking.
    int turn(Round round) {
        return this == RANKED_ANEW || this == READY || this == SIGNED ? round.revision() : round.edition();
    }
}
