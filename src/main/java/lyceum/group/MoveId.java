package lyceum.group;

import lyceum.shared.Id;

/// One decision to move some members to another group.
public record MoveId(long value) implements Id {
    public MoveId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return text();
    }
}
