package lyceum.core;

import lyceum.shared.Id;

/// Somebody's leave.
public record LeaveId(long value) implements Id {
    public LeaveId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return text();
    }
}
