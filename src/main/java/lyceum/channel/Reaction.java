package lyceum.channel;

/// The few things one can say without words.
public enum Reaction {
    READ,
    THANKS,
    AGREE,
    HELPED,
    UNCLEAR
}
