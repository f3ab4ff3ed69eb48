package lyceum.payment;

import lyceum.shared.Refusal;

/// Whoever mends money says why, in at most 500 letters.
public final class ReasonIsAsked extends Refusal {
    @Override
    public String field() {
        return "reason";
    }
}
