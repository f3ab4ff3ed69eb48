package lyceum.board;

import java.util.List;

/// A board as one reader sees it: each column with its first cards, and how many there are.
public record BoardPage(long changes, List<Column> columns, List<String> labels) {
    /// @param many how many cards the filter lets through, of which the first are here
    public record Column(BoardColumn column, int many, List<Card> cards) {}
}
