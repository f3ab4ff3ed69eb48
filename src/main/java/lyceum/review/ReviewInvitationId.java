package lyceum.review;

import lyceum.shared.Id;

/// An invitation to read the works of one assignment.
public record ReviewInvitationId(long value) implements Id {
    public ReviewInvitationId {
        Id.check(value);
    }

    /// Reads what [#toString] wrote; anything else is [lyceum.shared.NotFound].
    public static ReviewInvitationId parse(String text) {
        return new ReviewInvitationId(Id.parse(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
