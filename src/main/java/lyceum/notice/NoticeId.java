package lyceum.notice;

import lyceum.shared.Id;

/// A notice to a group.
public record NoticeId(long value) implements Id {
    public NoticeId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static NoticeId parse(String text) {
        return new NoticeId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
