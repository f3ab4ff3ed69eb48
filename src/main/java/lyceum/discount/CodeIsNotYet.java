package lyceum.discount;

import java.time.Instant;
import lyceum.shared.Refusal;

/// The code can be used from then on.
public final class CodeIsNotYet extends Refusal {
    CodeIsNotYet(Instant from) {
        super(from);
    }

    @Override
    public String field() {
        return "code";
    }
}
