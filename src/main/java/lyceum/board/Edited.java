package lyceum.board;

import java.util.List;
import java.util.Set;

/// What came of changing a card.
/// @param merged fields in which both versions stand now, joined
/// @param clashes those that were left as they are
public record Edited(Set<CardField> merged, List<Clash> clashes) {}
