package lyceum.group;

import java.util.Collection;
import java.util.Set;
import lyceum.shared.PersonId;

/// Who may not post in a group for a while: the room that knows answers, in one question however many people.
public interface Silences {
    Set<PersonId> of(Group group, Collection<PersonId> people);
}
