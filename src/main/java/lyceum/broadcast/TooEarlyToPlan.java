package lyceum.broadcast;

import java.time.ZonedDateTime;
import lyceum.shared.Refusal;

/// A time that has passed cannot be planned for.
public final class TooEarlyToPlan extends Refusal {
    TooEarlyToPlan(ZonedDateTime now) {
        super(now);
    }

    @Override
    public String field() {
        return "sendAt";
    }
}
