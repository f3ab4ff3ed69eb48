package lyceum.review;

/// What a reviewer says again and again.
/// @param shared with the staff of the cohort
/// @param mine kept by the reader
public record Phrase(PhraseId id, String words, boolean shared, boolean mine) {}
