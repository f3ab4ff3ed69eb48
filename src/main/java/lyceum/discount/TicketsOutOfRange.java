package lyceum.discount;

import lyceum.shared.Refusal;

/// A limit of tickets out of range.
public final class TicketsOutOfRange extends Refusal {
    TicketsOutOfRange(int most) {
        super(most);
    }

    @Override
    public String field() {
        return "most";
    }
}
