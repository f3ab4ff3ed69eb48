package lyceum.admission;

import java.util.Set;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// @param states empty for all
/// @param mark only those that bear it; null for all
public record OrderFilter(
        Set<OrderState> states,
        @Nullable Mark mark,
        @Nullable PersonId buyer) {
    public static final OrderFilter ALL = new OrderFilter(Set.of(), null, null);

    public enum Mark {
        /// The buyer's wish for a refund waits for an owner's answer.
        REFUND_ASKED,
        /// A refund above the limit waits for a second owner.
        SECOND_OWNER,
        /// The payment was disputed, decided or not.
        DISPUTED
    }

    public static OrderFilter states(OrderState... states) {
        return new OrderFilter(Set.of(states), null, null);
    }

    public static OrderFilter marked(Mark mark) {
        return new OrderFilter(Set.of(), mark, null);
    }
}
