package lyceum.project;

import lyceum.shared.Refusal;

/// What is closed is read and no longer changed.
public final class ProjectIsClosed extends Refusal {
    ProjectIsClosed() {
        super();
    }
}
