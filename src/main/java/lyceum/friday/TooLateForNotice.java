package lyceum.friday;

import java.time.ZonedDateTime;
import lyceum.shared.Refusal;

/// The audience would learn of it less than two days ahead.
public final class TooLateForNotice extends Refusal {
    private final transient ZonedDateTime nearest;

    TooLateForNotice(ZonedDateTime nearest) {
        super(nearest);
        this.nearest = nearest;
    }

    /// The first start that a notice given now is early enough for.
    public ZonedDateTime nearest() {
        return nearest;
    }

    @Override
    public String field() {
        return "start";
    }
}
