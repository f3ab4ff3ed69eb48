package lyceum.succession;

import lyceum.shared.Refusal;

/// Without anybody who has accepted to stand there is nobody to offer a seat to.
public final class NobodyStands extends Refusal {
    NobodyStands() {
        super();
    }
}
