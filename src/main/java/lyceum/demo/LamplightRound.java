package lyceum.demo;

import java.time.Clock;
import java.time.LocalDate;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.round.EliminationRounds;
import org.springframework.stereotype.Component;

/// A round of the round table that was announced today and counts from tomorrow.
@Component
class LamplightRound {
    private static final int DAYS = 30;

    private final CoreGroups cores;
    private final EliminationRounds rounds;
    private final Clock clock;

    LamplightRound(CoreGroups cores, EliminationRounds rounds, Clock clock) {
        this.cores = cores;
        this.rounds = rounds;
        this.clock = clock;
    }

    void fill(Cast.Company people) {
        var clara = people.get(Cast.Part.CLARA);
        for (CoreGroup table : cores.of(clara)) {
            if (!rounds.of(clara, table.id()).isEmpty()) continue;
            var today = LocalDate.ofInstant(clock.instant(), table.zone());
            rounds.announce(clara, rounds.draft(clara, table.id(), today.plusDays(1), today.plusDays(DAYS)));
        }
    }
}
