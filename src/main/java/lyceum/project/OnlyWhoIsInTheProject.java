package lyceum.project;

import lyceum.shared.Refusal;

/// Core members of the table read it; whoever is in it works on it.
public final class OnlyWhoIsInTheProject extends Refusal {
    OnlyWhoIsInTheProject() {
        super();
    }
}
