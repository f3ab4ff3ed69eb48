package lyceum.core;

import lyceum.shared.Refusal;

/// Once a round's results are provisional, no leave begins until it is carried out.
public final class LeaveRestsNow extends Refusal {
    LeaveRestsNow() {
        super();
    }
}
