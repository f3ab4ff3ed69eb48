package lyceum.broadcast;

import java.time.ZonedDateTime;
import lyceum.shared.Refusal;

/// So far ahead nobody plans.
public final class TooLateToPlan extends Refusal {
    TooLateToPlan(ZonedDateTime latest) {
        super(latest);
    }

    @Override
    public String field() {
        return "sendAt";
    }
}
