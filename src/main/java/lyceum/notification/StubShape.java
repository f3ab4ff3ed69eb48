package lyceum.notification;

/// LANDSCAPE is 1200 × 630 for a screen or a card, PORTRAIT 720 × 960 for a phone or a chat.
public enum StubShape {
    LANDSCAPE,
    PORTRAIT
}
