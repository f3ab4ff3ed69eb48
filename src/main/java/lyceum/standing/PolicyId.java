package lyceum.standing;

import lyceum.shared.Id;

/// One version of a policy.
public record PolicyId(long value) implements Id {
    public PolicyId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return text();
    }
}
