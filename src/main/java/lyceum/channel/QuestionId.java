package lyceum.channel;

import lyceum.shared.Id;

/// A question in the queue.
public record QuestionId(long value) implements Id {
    public QuestionId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static QuestionId parse(String text) {
        return new QuestionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
