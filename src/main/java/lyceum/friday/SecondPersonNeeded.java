package lyceum.friday;

import lyceum.shared.Refusal;

/// Two people decide that a notice goes too late, and neither of them speaks there.
public final class SecondPersonNeeded extends Refusal {
    SecondPersonNeeded() {
        super();
    }
}
