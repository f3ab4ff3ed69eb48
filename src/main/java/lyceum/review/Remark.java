package lyceum.review;

/// What is said about a passage.
/// @param passage as it reads in the work
public record Remark(String passage, String words) {}
