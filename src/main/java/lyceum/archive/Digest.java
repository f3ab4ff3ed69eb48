package lyceum.archive;

/// A share in a few lines, to be pasted elsewhere.
/// @param kind of what it tells
/// @param plain without marks, for chats
public record Digest(Kind kind, String plain, String markdown) {
    public enum Kind {
        NOTICE,
        SUMMARY
    }
}
