package lyceum.shell;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import lyceum.language.Say;

/// How long something is still open, in words that go down while one looks: `countdown.until(offerUntil, language)`.
@org.springframework.stereotype.Component
public class Countdown {
    private static final Duration EVERY = Duration.ofSeconds(30);

    private final Watch watch;
    private final Say say;
    private final Clock clock;

    Countdown(Watch watch, Say say, Clock clock) {
        this.watch = watch;
        this.say = say;
        this.clock = clock;
    }

    public Span until(Instant end, Locale reader) {
        var words = words(end, reader);
        var span = Parts.classed(new Span(words), "countdown", "nowrap");
        watch.over(span, EVERY, words, () -> words(end, reader), span::setText);
        return span;
    }

    private String words(Instant end, Locale reader) {
        var left = Duration.between(clock.instant(), end);
        if (!left.isPositive()) return say.text(reader, "shell.left.none");
        if (left.toDays() > 0) return say.text(reader, "shell.left.days", left.toDays(), left.toHoursPart());
        if (left.toHours() > 0) return say.text(reader, "shell.left.hours", left.toHours(), left.toMinutesPart());
        return say.text(reader, "shell.left.minutes", left.toMinutes() + 1);
    }
}
