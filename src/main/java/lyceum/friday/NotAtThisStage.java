package lyceum.friday;

import lyceum.shared.Refusal;

/// Its state does not know that act any more.
public final class NotAtThisStage extends Refusal {
    NotAtThisStage() {
        super();
    }
}
