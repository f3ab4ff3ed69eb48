package lyceum.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import lyceum.friday.DayOff;
import lyceum.friday.Fridays;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Days on which nobody shares, out of a calendar file: first they are looked at, then those that were chosen are kept.
@Service
public class Holidays {
    public static final int MOST_KILOBYTES = 512;
    private static final int YEARS_AHEAD = 2;

    private final Fridays fridays;
    private final Clock clock;

    Holidays(Fridays fridays, Clock clock) {
        this.fridays = fridays;
        this.clock = clock;
    }

    /// What stands in it; writes nothing.
    public List<Holiday> look(PersonId by, CommunityId community, InputStream file) {
        demand(by, community);
        var plan = fridays.series(by, community).orElseThrow(NotFound::new).plan();
        var today = LocalDate.ofInstant(clock.instant(), plan.zone());
        var days = HolidayFile.days(text(file), today, today.plusYears(YEARS_AHEAD));
        if (days.isEmpty()) throw new NoDaysInIt();
        var known = new HashSet<LocalDate>();
        fridays.daysOff(by, community, today, Fridays.MOST_WEEKS).stream()
                .map(DayOff::day)
                .forEach(known::add);
        return days.entrySet().stream()
                .map(one -> new Holiday(
                        one.getKey(), one.getValue(), plan.isADay(one.getKey()), known.contains(one.getKey())))
                .toList();
    }

    /// All of them or none.
    /// @param unnamed what a day is called that has no name there
    @Transactional
    public void keep(PersonId by, CommunityId community, Collection<Holiday> chosen, String unnamed) {
        demand(by, community);
        for (var one : chosen)
            fridays.takeOff(by, community, one.day(), one.name().isEmpty() ? unnamed : one.name());
    }

    private void demand(PersonId by, CommunityId community) {
        if (!fridays.keeps(by, community)) throw new NotFound();
    }

    private static String text(InputStream file) {
        int most = MOST_KILOBYTES << 10;
        try {
            var bytes = file.readNBytes(most + 1);
            if (bytes.length > most) throw new CalendarIsTooLarge(MOST_KILOBYTES, HolidayFile.MOST_EVENTS);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}
