package lyceum.admission;

import java.time.Duration;
import lyceum.shared.Refusal;

/// The letter before may still be on its way.
public final class LetterWasJustSent extends Refusal {
    LetterWasJustSent(Duration between) {
        super(between.toMinutes());
    }
}
