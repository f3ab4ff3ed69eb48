package lyceum.group;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// The groups that are no learner groups: the room that keeps them answers for them, so that whoever asks [Places] need
/// not know of what kind a group is.
public interface RoundTables {
    /// Empty where that group is none of them.
    Optional<Group> group(GroupId id);

    /// Those of these people who sit there now.
    Map<PersonId, Place> of(Group group, Collection<PersonId> people);
}
