package lyceum.group;

import lyceum.shared.Refusal;

/// Somebody who was to move has left, or stands otherwise by now.
public final class SomeCannotMove extends Refusal {
    SomeCannotMove(int some) {
        super(some);
    }
}
