package lyceum.board;

/// What can be changed on a card, each for itself: two who change different things do not meet.
public enum CardField {
    TITLE,
    BODY,
    OWNER,
    DUE,
    LABELS
}
