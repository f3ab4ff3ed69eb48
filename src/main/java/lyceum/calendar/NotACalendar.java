package lyceum.calendar;

import lyceum.shared.Refusal;

/// What came is no calendar file that can be read.
public final class NotACalendar extends Refusal {
    NotACalendar() {
        super();
    }
}
