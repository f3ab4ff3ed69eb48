package lyceum.admission;

import lyceum.shared.Refusal;

/// This act needs a reason of 1 to 500 characters.
public final class ReasonMissing extends Refusal {

    @Override
    public String field() {
        return "reason";
    }
}
