package lyceum.shared;

/// There is no such thing, or not for you: both look the same.
public final class NotFound extends Refusal {}
