package lyceum.friday;

import java.time.LocalDate;
import lyceum.shared.Refusal;

/// An exception stands on that day.
public final class DayIsOff extends Refusal {
    DayIsOff(LocalDate day, String why) {
        super(day, why);
    }

    @Override
    public String field() {
        return "start";
    }
}
