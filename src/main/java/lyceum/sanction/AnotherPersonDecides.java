package lyceum.sanction;

import lyceum.shared.Refusal;

/// Nobody judges the own decision, or an appeal of one's own.
public final class AnotherPersonDecides extends Refusal {
    AnotherPersonDecides() {
        super();
    }
}
