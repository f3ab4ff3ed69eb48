package lyceum.rotation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.core.Presence;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What is different between a core group and a learner group when a round is held there. What takes or gives happens
/// in the round's transaction.
interface Rotation {
    Optional<RotatingGroup> find(GroupId id);

    /// For whoever has a seat or a place there, and for owners and secretaries.
    boolean isOpenTo(RotatingGroup group, PersonId reader);

    boolean isIn(RotatingGroup group, PersonId person);

    /// Where that person has a seat or a place, and where they are at home as an owner or secretary.
    List<RotatingGroup> of(PersonId person);

    /// In the order of their numbers.
    List<RotatingMember> roster(RotatingGroup group);

    Map<PersonId, Presence> presence(RotatingGroup group, LocalDate first, LocalDate last);

    void roundBegins(RotatingGroup group);

    /// While a round's results are provisional.
    void leaveRests(RotatingGroup group, boolean rests);

    /// Whoever has left meanwhile is left out.
    List<EndedPlace> end(@Nullable PersonId by, RotatingGroup group, Collection<PersonId> people);

    /// @return those that are one more than there is room for
    List<Long> comeBack(PersonId by, RotatingGroup group, List<EndedPlace> ended);
}
