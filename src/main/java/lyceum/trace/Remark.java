package lyceum.trace;

import org.jspecify.annotations.Nullable;

/// A sentence in the reader's language about what holds somebody back or ends with them.
/// @param way where something can be done about it, as a path without a leading slash; null where nothing can
public record Remark(String sentence, @Nullable String way) {
    public static Remark of(String sentence) {
        return new Remark(sentence, null);
    }
}
