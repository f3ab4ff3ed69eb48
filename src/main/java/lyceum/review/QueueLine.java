package lyceum.review;

import lyceum.assignment.QueuedWork;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A work in the queue of the review desk.
/// @param reviewer who reads it, or has read it; null while nobody does
public record QueueLine(
        QueuedWork work, State state, @Nullable PersonId reviewer) {
    /// WAITING: nobody reads it. READING: somebody does. WRITTEN: ready to be released. RELEASED: its author sees it.
    /// RETURNED: its author is asked for a better version.
    public enum State {
        WAITING,
        READING,
        WRITTEN,
        RELEASED,
        RETURNED
    }
}
