package lyceum.broadcast;

import lyceum.shared.Refusal;

/// Somebody else has corrected it since it was opened.
public final class CorrectedMeanwhile extends Refusal {
    CorrectedMeanwhile() {
        super();
    }
}
