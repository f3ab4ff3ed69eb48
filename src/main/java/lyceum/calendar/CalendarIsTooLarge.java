package lyceum.calendar;

import lyceum.shared.Refusal;

/// More than a file of holidays has.
public final class CalendarIsTooLarge extends Refusal {
    CalendarIsTooLarge(long kilobytes, long events) {
        super(kilobytes, events);
    }
}
