package lyceum.access;

import lyceum.shared.Id;

/// An invitation to work in a community.
public record InvitationId(long value) implements Id {
    public InvitationId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return text();
    }
}
