package lyceum.discount;

import java.time.ZonedDateTime;
import lyceum.shared.Refusal;

/// The code could be used until then.
public final class CodeIsOver extends Refusal {
    CodeIsOver(ZonedDateTime until) {
        super(until);
    }

    @Override
    public String field() {
        return "code";
    }
}
