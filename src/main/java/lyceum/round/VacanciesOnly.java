package lyceum.round;

import lyceum.core.CoreGroups;
import org.springframework.stereotype.Component;

/// Looks at nothing but the seats: a round's succession is over when none is free.
@Component
class VacanciesOnly implements Succeeding {
    private final CoreGroups groups;

    VacanciesOnly(CoreGroups groups) {
        this.groups = groups;
    }

    @Override
    public void begin(Round round) {
        // Nobody has to be told here: a seat that is free can be seen.
    }

    @Override
    public boolean isOver(Round round) {
        return groups.known(round.group()).free() == 0;
    }
}
