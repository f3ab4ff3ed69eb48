package lyceum.slide;

import lyceum.shared.Id;

/// Slides that were put to a share.
public record DeckId(long value) implements Id {
    public DeckId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return text();
    }
}
