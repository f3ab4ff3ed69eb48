package lyceum.project;

import lyceum.shared.Refusal;

/// Nobody is in a project twice.
public final class IsInTheProject extends Refusal {
    IsInTheProject() {
        super();
    }
}
