package lyceum.admission;

import lyceum.shared.OrderId;
import lyceum.shared.PersonId;

/// Whoever keeps the ceremony of the number tells whether it still waits for its person: then an admitted order leads
/// there by itself, once.
public interface Ceremonies {
    boolean isWaiting(OrderId order, PersonId person);
}
