package lyceum.sanction;

import lyceum.shared.Refusal;

/// Whoever wants to appeal does so while it runs, or soon after.
public final class AppealIsOver extends Refusal {
    AppealIsOver(int days) {
        super(days);
    }
}
