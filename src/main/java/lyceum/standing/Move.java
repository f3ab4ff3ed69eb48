package lyceum.standing;

/// What one more act of a kind would bring today.
/// @param plus in hundredths of a point; zero where the day's cap is reached
/// @param rank afterwards, if everybody else stays where they are; 0 where there is no rank
public record Move(ScoreKind kind, long plus, int rank) {}
