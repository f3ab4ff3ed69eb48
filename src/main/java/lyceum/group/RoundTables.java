package lyceum.group;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// The groups that are no learner groups: the room that keeps them answers for them, so that whoever asks [Places] need
/// not know of what kind a group is.
public interface RoundTables {
    /// Empty where that group is none of them.
    Optional<Group> group(GroupId id);

    /// Those of these people who sit there now.
    Map<PersonId, Place> of(Group group, Collection<PersonId> people);

    /// Everybody who sits in that group, in the order of their numbers; nobody where it is none of them.
    List<PersonId> people(Group group);

    /// Where each of these people sits, and since when.
    Map<GroupId, Map<PersonId, Instant>> since(Collection<PersonId> people);

    /// Where that person sits or sat in a community, whatever their tickets are worth.
    List<Seat> spells(PersonId person, CommunityId community);
}
