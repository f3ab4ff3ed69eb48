package lyceum.discount;

import java.time.Instant;
import lyceum.shared.Refusal;

/// The code could be used until then.
public final class CodeIsOver extends Refusal {
    CodeIsOver(Instant until) {
        super(until);
    }

    @Override
    public String field() {
        return "code";
    }
}
