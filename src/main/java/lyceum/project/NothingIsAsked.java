package lyceum.project;

import lyceum.shared.Refusal;

/// It was answered or taken back meanwhile.
public final class NothingIsAsked extends Refusal {
    NothingIsAsked() {
        super();
    }
}
