package lyceum.channel.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import lyceum.language.Say;
import org.springframework.stereotype.Component;

/// How long something has waited, roughly: minutes, then hours, then days.
@Component
class Ages {
    private final Say say;
    private final Clock clock;

    Ages(Say say, Clock clock) {
        this.say = say;
        this.clock = clock;
    }

    String since(Instant begun, Locale language) {
        var waited = Duration.between(begun, clock.instant());
        if (waited.toDays() > 0) return say.text(language, "channel.age.days", waited.toDays());
        if (waited.toHours() > 0) return say.text(language, "channel.age.hours", waited.toHours());
        return say.text(language, "channel.age.minutes", Math.max(1, waited.toMinutes()));
    }
}
