package lyceum.access;

import lyceum.shared.Refusal;

/// Teachers and assistants are named for cohorts; for none, they would be nothing.
public final class CohortsMissing extends Refusal {
    @Override
    public String field() {
        return "cohorts";
    }
}
