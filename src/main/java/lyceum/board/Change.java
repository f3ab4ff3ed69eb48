package lyceum.board;

/// What somebody wants to stand in one field, and what stood there when they began. Everything is written as text: an
/// owner as the id, a day as in `2027-01-08`, labels one a line, nothing as an empty text.
public record Change(CardField field, String base, String wanted) {}
