package lyceum.friday;

import java.time.LocalDate;
import lyceum.shared.Refusal;

/// A season ends after it begins.
public final class SeasonEndsTooEarly extends Refusal {
    SeasonEndsTooEarly(LocalDate first) {
        super(first);
    }

    @Override
    public String field() {
        return "lastDay";
    }
}
