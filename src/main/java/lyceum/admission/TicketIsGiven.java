package lyceum.admission;

import lyceum.shared.Refusal;

/// That address has an open ticket of this cohort.
public final class TicketIsGiven extends Refusal {
    @Override
    public String field() {
        return "email";
    }
}
