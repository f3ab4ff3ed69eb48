package lyceum.live;

import lyceum.shared.Refusal;

/// A question is picked before it is answered, so that all know which it is.
public final class NotPickedYet extends Refusal {
    NotPickedYet() {
        super();
    }
}
