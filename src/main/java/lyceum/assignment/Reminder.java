package lyceum.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What a learner is told about an assignment now: that it has opened, or that it is due within a day.
/// @param forAt the time that it is about; where that is moved, it is told anew
public record Reminder(Step step, Instant forAt) {
    static final Duration AHEAD = Duration.ofDays(1);

    public enum Step {
        OPEN,
        DUE
    }

    /// @param times as they hold for that learner
    /// @param waits nothing was handed in, or it was given back
    static Optional<Reminder> of(Assignment one, Extension times, boolean waits, Instant now) {
        if (!waits || one.opens().isAfter(now) || !times.cutOff().isAfter(now)) return Optional.empty();
        // Told today that it opened, nobody needs to hear today that it is due.
        if (one.opens().isAfter(now.minus(AHEAD))) return Optional.of(new Reminder(Step.OPEN, one.opens()));
        boolean soon = times.due().isAfter(now) && !times.due().isAfter(now.plus(AHEAD));
        return one.required() && soon ? Optional.of(new Reminder(Step.DUE, times.due())) : Optional.empty();
    }
}
