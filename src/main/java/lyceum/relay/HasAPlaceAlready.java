package lyceum.relay;

import lyceum.shared.Refusal;

/// One place each; it can be edited.
public final class HasAPlaceAlready extends Refusal {
    HasAPlaceAlready(int number) {
        super(number);
    }
}
