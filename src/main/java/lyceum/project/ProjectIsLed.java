package lyceum.project;

import lyceum.shared.Refusal;

/// Somebody leads it already.
public final class ProjectIsLed extends Refusal {
    ProjectIsLed() {
        super();
    }
}
