package lyceum.friday;

import lyceum.shared.Refusal;

/// A new time has to be chosen.
public final class StartMissing extends Refusal {
    StartMissing() {
        super();
    }

    @Override
    public String field() {
        return "start";
    }
}
