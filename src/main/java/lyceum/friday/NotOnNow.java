package lyceum.friday;

import lyceum.shared.Refusal;

/// It has not begun, or it is over: what was said stays to be read, nothing new is said.
public final class NotOnNow extends Refusal {
    NotOnNow() {
        super();
    }
}
