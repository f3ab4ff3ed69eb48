package lyceum.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// A calendar as a file (RFC 5545), with the rules of every zone that stands in it.
class CalendarFile {
    /// In octets, without the line's end (RFC 5545, 3.1).
    private static final int LONGEST_LINE = 75;
    private static final int NEVER_FOLDED = 1 << 20;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final String READ_EVERY = "PT1H";

    private final String name;
    private final List<Evening> evenings = new ArrayList<>();

    CalendarFile(String name) {
        this.name = name;
    }

    void add(Evening evening) {
        evenings.add(evening);
    }

    String text() {
        var about = new PropertyList(List.<Property>of(
                new ProdId("-//Lyceum//Fridays//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", name),
                new XProperty("X-PUBLISHED-TTL", READ_EVERY)));
        var parts = new ArrayList<CalendarComponent>();
        spans().forEach((zone, span) -> parts.add(ZoneDefinition.of(ZoneId.of(zone), span.from(), span.until())));
        // A calendar without any part is none.
        if (parts.isEmpty()) parts.add(ZoneDefinition.of(ZoneId.of("UTC"), Instant.EPOCH, Instant.EPOCH));
        evenings.forEach(evening -> parts.add(event(evening)));
        var written = new StringWriter();
        try {
            new CalendarOutputter(false, NEVER_FOLDED).output(new Calendar(about, new ComponentList<>(parts)), written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return folded(written.toString());
    }

    private record Span(Instant from, Instant until) {
        Span with(Span other) {
            return new Span(
                    from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
        }
    }

    private SortedMap<String, Span> spans() {
        var spans = new TreeMap<String, Span>();
        for (var one : evenings)
            spans.merge(one.zone().getId(), new Span(one.start(), one.start().plus(one.length())), Span::with);
        return spans;
    }

    private static VEvent event(Evening evening) {
        var start = evening.start().atZone(evening.zone());
        var all = new ArrayList<Property>(List.of(
                new Uid(evening.uid()),
                new DtStamp(evening.changedAt()),
                new LastModified(evening.changedAt()),
                new Sequence(evening.sequence()),
                local(Property.DTSTART, start),
                local(Property.DTEND, start.plus(evening.length())),
                new Summary(evening.title()),
                new Description(evening.about()),
                new Url(evening.url()),
                switch (evening.status()) {
                    case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
                    case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
                    case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
                }));
        var place = evening.place();
        if (place != null) all.add(new Location(place.toString()));
        return new VEvent(new PropertyList(all));
    }

    /// As it is: the library would reckon by tables of its own.
    private static Property local(String name, ZonedDateTime moment) {
        var zone =
                new ParameterList(List.<Parameter>of(new TzId(moment.getZone().getId())));
        return new XProperty(name, zone, LOCAL.format(moment));
    }

    /// The library counts letters, and some programs cut what is longer in octets; no letter is cut in two.
    private static String folded(String text) {
        var folded = new StringBuilder(text.length() + 200);
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (letter == '\r' || letter == '\n') octets = 0;
            else if (octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1 + size;
            } else octets += size;
            folded.appendCodePoint(letter);
            i += Character.charCount(letter);
        }
        return folded.toString();
    }
}
