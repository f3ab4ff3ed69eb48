package lyceum.relay;

import lyceum.shared.Refusal;

/// A file of names goes to whoever asked for them, and to staff.
public final class OnlyStarterTakesItAlong extends Refusal {
    OnlyStarterTakesItAlong() {
        super();
    }
}
