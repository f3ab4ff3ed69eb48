package lyceum.discount;

import java.time.ZonedDateTime;
import lyceum.shared.Refusal;

/// The code can be used from then on.
public final class CodeIsNotYet extends Refusal {
    CodeIsNotYet(ZonedDateTime from) {
        super(from);
    }

    @Override
    public String field() {
        return "code";
    }
}
