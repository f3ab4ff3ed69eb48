package lyceum.assignment;

/// One step of a criterion: what it takes, and how many points it gives.
public record Level(int points, String words) {}
