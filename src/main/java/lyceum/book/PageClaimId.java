package lyceum.book;

import lyceum.shared.Id;

/// A claim to pages of a book.
public record PageClaimId(long value) implements Id {
    public PageClaimId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static PageClaimId parse(String text) {
        return new PageClaimId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
