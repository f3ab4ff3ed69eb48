package lyceum.group;

import lyceum.shared.Refusal;

/// Few enough that each can be looked at before.
public final class TooManyToMove extends Refusal {
    TooManyToMove(int most) {
        super(most);
    }
}
