package lyceum.friday;

import java.time.LocalDate;
import lyceum.shared.Refusal;

/// Nobody meets on that day; the nearest one is named.
public final class NotADayOfTheSeason extends Refusal {
    NotADayOfTheSeason(LocalDate nearest) {
        super(nearest);
    }

    @Override
    public String field() {
        return "day";
    }
}
