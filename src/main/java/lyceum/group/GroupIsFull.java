package lyceum.group;

import lyceum.shared.Refusal;

/// A group never holds more than its places.
public final class GroupIsFull extends Refusal {
    GroupIsFull(int free, int wanted) {
        super(free, wanted);
    }
}
