package lyceum.board;

import java.util.List;
import lyceum.project.Access;

/// A card with everything on it, as one reader sees it.
/// @param own whether this reader may tick off and move it: members always, helpers where it is theirs
/// @param history the newest first
public record CardPage(
        Access access,
        Card card,
        boolean own,
        List<BoardColumn> columns,
        List<Check> checks,
        List<Comment> comments,
        List<CardStep> history) {}
