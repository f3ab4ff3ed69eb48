package lyceum.friday;

import lyceum.shared.Refusal;

/// Somebody has to say when the community meets, first.
public final class NoSeriesYet extends Refusal {
    NoSeriesYet() {
        super();
    }
}
