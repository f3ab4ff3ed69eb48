package lyceum.sanction;

import lyceum.shared.Refusal;

/// It was looked at already, as it reads now.
public final class ReportIsDecided extends Refusal {
    ReportIsDecided() {
        super();
    }
}
