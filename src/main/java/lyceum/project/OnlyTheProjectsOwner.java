package lyceum.project;

import lyceum.shared.Refusal;

/// Only its owner does that.
public final class OnlyTheProjectsOwner extends Refusal {
    OnlyTheProjectsOwner() {
        super();
    }
}
