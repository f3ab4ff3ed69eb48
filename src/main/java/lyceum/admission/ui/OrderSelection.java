package lyceum.admission.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import lyceum.admission.OrderFilter;
import lyceum.admission.OrderState;

/// Which orders of a sale are looked at; it stands in the address.
enum OrderSelection {
    ALL(OrderFilter.ALL),
    ASKED(new OrderFilter(Set.of(), true, false, null)),
    OPEN(states(OrderState.HELD, OrderState.CHECKOUT_OPEN, OrderState.AWAITING_FUNDS)),
    ADMITTED(states(OrderState.ADMITTED)),
    MONEY_BACK(states(OrderState.PAID_UNPLACED, OrderState.REFUNDING, OrderState.REFUNDED)),
    DISPUTED(new OrderFilter(Set.of(), false, true, null)),
    OVER(states(OrderState.EXPIRED, OrderState.CANCELLED)),
    ODD(states(OrderState.QUARANTINED));

    private final OrderFilter filter;

    OrderSelection(OrderFilter filter) {
        this.filter = filter;
    }

    OrderFilter filter() {
        return filter;
    }

    /// As it is written in the address.
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static OrderSelection of(String text) {
        return Arrays.stream(values())
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElse(ALL);
    }

    private static OrderFilter states(OrderState... states) {
        return new OrderFilter(Set.of(states), false, false, null);
    }
}
