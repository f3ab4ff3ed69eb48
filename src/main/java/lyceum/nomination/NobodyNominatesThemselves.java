package lyceum.nomination;

import lyceum.shared.Refusal;

/// A seat is earned before the eyes of others.
public final class NobodyNominatesThemselves extends Refusal {
    NobodyNominatesThemselves() {
        super();
    }
}
