package lyceum.channel;

/// Nobody waits for an answer any more.
public record QuestionSettled(QuestionId question) {}
