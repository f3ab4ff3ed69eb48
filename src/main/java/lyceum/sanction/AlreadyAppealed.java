package lyceum.sanction;

import lyceum.shared.Refusal;

/// Each sanction is looked at again once.
public final class AlreadyAppealed extends Refusal {
    AlreadyAppealed() {
        super();
    }
}
