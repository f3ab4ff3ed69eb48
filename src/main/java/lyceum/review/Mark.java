package lyceum.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lyceum.assignment.Assignment;
import lyceum.assignment.Extension;
import lyceum.assignment.Version;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What one learner has for one assignment: every version, what came of it, and which of them counts.
/// @param times as they hold for that learner
/// @param attempts in their order; empty where nothing was handed in
public record Mark(Assignment of, PersonId author, Extension times, List<Attempt> attempts) {
    /// @param daysLate started 24 hours after the due time that holds for the author
    /// @param grade null until a review is released
    public record Attempt(
            Version version, long daysLate, @Nullable Grade grade) {}

    public Mark {
        attempts = List.copyOf(attempts);
    }

    public Optional<Grade> counts() {
        return attempts.stream()
                .map(Attempt::grade)
                .filter(Objects::nonNull)
                .filter(Grade::counts)
                .findFirst();
    }

    /// In hundredths of a point.
    public long credited() {
        return counts().map(Grade::credited).orElse(0L);
    }

    /// The newest version has no released review yet.
    public boolean waits() {
        return !attempts.isEmpty() && attempts.getLast().grade() == null;
    }

    /// Whatever counts was late; where nothing does yet, the newest version.
    public boolean isLate() {
        return counts().map(grade -> grade.daysLate() > 0)
                .orElse(!attempts.isEmpty() && attempts.getLast().daysLate() > 0);
    }

    /// Asked for, due, and not there.
    public boolean isMissing(Instant now) {
        return attempts.isEmpty() && of.required() && !times.due().isAfter(now);
    }
}
