package lyceum.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import lyceum.shared.PersonId;
import lyceum.standing.Contender;
import lyceum.standing.ScoreKind;
import lyceum.standing.Scorebook;
import org.jspecify.annotations.Nullable;

/// What an upheld appeal changes in the facts of a round; the snapshot itself stays as it was.
/// @param appeal its source
/// @param kind of the points; null where its person stands outside the round
/// @param raw in hundredths of a point, below zero where something was counted that should not have been
record Correction(
        RoundAppealId appeal, PersonId person, @Nullable ScoreKind kind, LocalDate day, long raw) {
    static Scorebook applied(Scorebook book, List<Correction> all) {
        var entries = new ArrayList<>(book.entries());
        var excused = new HashSet<PersonId>();
        for (var one : all) {
            if (one.kind() == null) excused.add(one.person());
            else add(entries, new Scorebook.Entry(one.person(), one.kind(), one.day(), one.raw()));
        }
        var seats = book.seats().stream()
                .map(seat -> excused.contains(seat.person()) ? seat.standing(Contender.Place.EXCUSED) : seat)
                .toList();
        return new Scorebook(book.window(), seats, entries);
    }

    /// To what there is of that day, so that the daily cap is applied to the sum.
    private static void add(List<Scorebook.Entry> entries, Scorebook.Entry more) {
        for (int i = 0; i < entries.size(); i++) {
            var one = entries.get(i);
            if (one.person().equals(more.person())
                    && one.kind() == more.kind()
                    && one.day().equals(more.day())) {
                entries.set(i, new Scorebook.Entry(one.person(), one.kind(), one.day(), one.raw() + more.raw()));
                return;
            }
        }
        entries.add(more);
    }
}
