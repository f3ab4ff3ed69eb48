package lyceum.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyceum.shared.PersonId;
import lyceum.standing.ScoreKind;
import lyceum.standing.Scorebook;
import lyceum.standing.Window;

/// What was recorded too late for an earlier round counts in the next one, and never twice: whatever is recorded by now
/// about the days of earlier rounds, less what those have counted already, and less what an upheld appeal has put in
/// its
/// place.
final class CarryRule {
    private record Key(PersonId person, ScoreKind kind, LocalDate day) {
        static Key of(Scorebook.Entry entry) {
            return new Key(entry.person(), entry.kind(), entry.day());
        }
    }

    private final Map<Key, Long> counted = new HashMap<>();
    private final Map<Key, Long> corrected = new HashMap<>();
    private final Map<Window, Set<PersonId>> there = new HashMap<>();

    /// An earlier round, in whatever order.
    void counted(Scorebook book, List<Correction> corrections) {
        var people = new HashSet<PersonId>();
        book.seats().forEach(seat -> people.add(seat.person()));
        there.put(book.window(), people);
        book.entries().forEach(entry -> counted.merge(Key.of(entry), entry.raw(), Long::sum));
        for (var one : corrections)
            if (one.kind() != null) corrected.merge(new Key(one.person(), one.kind(), one.day()), one.raw(), Long::sum);
    }

    Set<Window> windows() {
        return Set.copyOf(there.keySet());
    }

    /// @param recorded about the days of that window, by now
    List<Scorebook.Entry> late(Window window, List<Scorebook.Entry> recorded) {
        var people = there.getOrDefault(window, Set.of());
        var late = new ArrayList<Scorebook.Entry>();
        for (var entry : recorded) {
            if (!people.contains(entry.person())) continue;
            var key = Key.of(entry);
            long rest = rest(entry.raw() - counted.getOrDefault(key, 0L), corrected.getOrDefault(key, 0L));
            if (rest != 0) late.add(new Scorebook.Entry(entry.person(), entry.kind(), entry.day(), rest));
        }
        return late;
    }

    /// An appeal has anticipated what is recorded in the same direction.
    static long rest(long late, long corrected) {
        if (late > 0 && corrected > 0) return Math.max(0, late - corrected);
        if (late < 0 && corrected < 0) return Math.min(0, late - corrected);
        return late;
    }
}
