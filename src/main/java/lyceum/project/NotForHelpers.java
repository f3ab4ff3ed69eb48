package lyceum.project;

import lyceum.shared.Refusal;

/// Helpers comment and do what is given to them.
public final class NotForHelpers extends Refusal {
    NotForHelpers() {
        super();
    }
}
