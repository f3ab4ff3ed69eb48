package lyceum.channel;

import lyceum.shared.Id;

/// An announcement, an answer, or what is said in a conversation.
public record PostId(long value) implements Id {
    public PostId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static PostId parse(String text) {
        return new PostId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
