package lyceum.project;

import lyceum.shared.Refusal;

/// A project has two hundred people at most.
public final class TooManyInTheProject extends Refusal {
    TooManyInTheProject() {
        super();
    }
}
