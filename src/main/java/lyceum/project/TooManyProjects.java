package lyceum.project;

import lyceum.shared.Refusal;

/// A table has a hundred open ones at most.
public final class TooManyProjects extends Refusal {
    TooManyProjects() {
        super();
    }
}
