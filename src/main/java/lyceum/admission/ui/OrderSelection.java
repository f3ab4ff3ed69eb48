package lyceum.admission.ui;

import java.util.Arrays;
import java.util.Locale;
import lyceum.admission.OrderFilter;
import lyceum.admission.OrderFilter.Mark;
import lyceum.admission.OrderState;

/// Which orders of a sale are looked at; it stands in the address.
enum OrderSelection {
    ALL(OrderFilter.ALL),
    ASKED(OrderFilter.marked(Mark.REFUND_ASKED)),
    SECOND_OWNER(OrderFilter.marked(Mark.SECOND_OWNER)),
    OPEN(OrderFilter.states(OrderState.HELD, OrderState.CHECKOUT_OPEN, OrderState.AWAITING_FUNDS)),
    ADMITTED(OrderFilter.states(OrderState.ADMITTED)),
    MONEY_BACK(OrderFilter.states(OrderState.PAID_UNPLACED, OrderState.REFUNDING, OrderState.REFUNDED)),
    DISPUTED(OrderFilter.marked(Mark.DISPUTED)),
    OVER(OrderFilter.states(OrderState.EXPIRED, OrderState.CANCELLED)),
    ODD(OrderFilter.states(OrderState.QUARANTINED));

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
}
