package lyceum.calendar;

import lyceum.shared.Refusal;

/// A program reads that calendar all the time, or somebody guesses.
public final class TooManyReadings extends Refusal {
    TooManyReadings(long minutes) {
        super(minutes);
    }
}
