package lyceum.calendar;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// The address of somebody's calendar goes with its person.
@Component
class CalendarTraces implements Keeper {
    @Override
    public String room() {
        return "calendar";
    }

    @Override
    public List<Trace> traces() {
        return List.of(Trace.gone("calendar_address", "person").told("calendar-addresses", """
                select made_at, read_at
                from calendar_address
                where person = :person
                order by made_at"""));
    }
}
