package lyceum.channel;

import java.util.Collection;
import java.util.Set;
import lyceum.group.Group;
import lyceum.group.Silences;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Tells the rosters of learner groups who is muted.
@Component
class MutesForRosters implements Silences {
    private final Mutes mutes;

    MutesForRosters(Mutes mutes) {
        this.mutes = mutes;
    }

    @Override
    public Set<PersonId> of(Group group, Collection<PersonId> people) {
        return mutes.of(group, people).keySet();
    }
}
