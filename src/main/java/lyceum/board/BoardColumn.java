package lyceum.board;

import org.jspecify.annotations.Nullable;

/// @param title empty where the words name it by its standard
/// @param standard null where it is one of their own
/// @param finished whether what stands there is done
public record BoardColumn(
        BoardColumnId id, String title, @Nullable Standard standard, boolean finished) {
    public enum Standard {
        TODO,
        DOING,
        DONE
    }
}
