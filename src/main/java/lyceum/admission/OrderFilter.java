package lyceum.admission;

import java.util.Set;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// @param states empty for all
/// @param refundAsked only those that wait for an owner's answer
/// @param disputed only those whose payment was disputed, decided or not
public record OrderFilter(
        Set<OrderState> states,
        boolean refundAsked,
        boolean disputed,
        @Nullable PersonId buyer) {
    public static final OrderFilter ALL = new OrderFilter(Set.of(), false, false, null);
}
