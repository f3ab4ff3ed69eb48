package lyceum.friday;

import lyceum.shared.Refusal;

/// Somebody else has changed the series since it was read.
public final class SeriesChangedMeanwhile extends Refusal {
    SeriesChangedMeanwhile() {
        super();
    }
}
