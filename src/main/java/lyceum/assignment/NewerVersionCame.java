package lyceum.assignment;

import lyceum.shared.Refusal;

/// Its author was faster: what is given back is the newest version, or nothing.
public final class NewerVersionCame extends Refusal {
    NewerVersionCame(int version) {
        super(version);
    }
}
