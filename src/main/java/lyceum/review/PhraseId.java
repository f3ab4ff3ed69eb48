package lyceum.review;

import lyceum.shared.Id;

/// A phrase that a reviewer keeps.
public record PhraseId(long value) implements Id {
    public PhraseId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static PhraseId parse(String text) {
        return new PhraseId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
