package lyceum.friday;

import java.time.LocalDate;
import lyceum.shared.Refusal;

/// Another share holds that day.
public final class DayIsTaken extends Refusal {
    DayIsTaken(LocalDate day) {
        super(day);
    }

    @Override
    public String field() {
        return "start";
    }
}
