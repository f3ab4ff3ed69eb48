package lyceum.book;

import lyceum.shared.Refusal;

/// What was read is not what lies there now.
public final class NewVersionCame extends Refusal {
    NewVersionCame(int version) {
        super(version);
    }
}
