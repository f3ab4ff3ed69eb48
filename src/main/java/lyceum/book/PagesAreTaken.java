package lyceum.book;

import lyceum.shared.Refusal;

/// Somebody has claimed some of them.
public final class PagesAreTaken extends Refusal {
    PagesAreTaken(PageRange taken) {
        super(taken.toString());
    }

    @Override
    public String field() {
        return "first";
    }
}
