package lyceum.core;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Who hosts next: whoever has not hosted for the longest time, and among those who never did, the lowest number.
/// Whoever is away, or has passed this week on, is skipped and keeps the turn.
final class HostRule {
    /// @param last the Monday of the last week hosted; null for never
    record Candidate(
            PersonId person, MemberNumber number, @Nullable LocalDate last) {}

    private static final Comparator<Candidate> TURN = Comparator.comparing(
                    Candidate::last, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparingLong(one -> one.number().value());

    private HostRule() {}

    /// Nobody where all are skipped.
    static Optional<PersonId> next(Collection<Candidate> seated, Set<PersonId> skipped) {
        return seated.stream()
                .filter(one -> !skipped.contains(one.person()))
                .min(TURN)
                .map(Candidate::person);
    }
}
