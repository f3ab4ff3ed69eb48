package lyceum.rotation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lyceum.core.Presence;
import lyceum.group.Group;
import lyceum.group.Topology;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The groups whose seats or places rotate by rounds (轮换): who sees them, who is in them, and what a round does there.
@Service
public class RotatingGroups {
    private final AtRoundTables tables;
    private final InLearnerGroups learners;

    RotatingGroups(AtRoundTables tables, InLearnerGroups learners) {
        this.tables = tables;
        this.learners = learners;
    }

    /// Empty where nothing rotates.
    public Optional<RotatingGroup> find(GroupId id) {
        return tables.find(id).or(() -> learners.find(id));
    }

    /// The same of a group that is known already.
    public Optional<RotatingGroup> of(Group group) {
        return group.topology() == Topology.RING ? tables.find(group.id()) : learners.find(group.id());
    }

    /// For rooms that have asked who may know.
    public RotatingGroup known(GroupId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /// For whoever has a seat or a place there, and for owners and secretaries; for everybody else there is none:
    /// [NotFound].
    public RotatingGroup get(GroupId id, PersonId reader) {
        var found = known(id);
        if (!isOpenTo(found, reader)) throw new NotFound();
        return found;
    }

    public boolean isOpenTo(RotatingGroup group, PersonId reader) {
        return rotation(group).isOpenTo(group, reader);
    }

    public boolean isIn(RotatingGroup group, PersonId person) {
        return rotation(group).isIn(group, person);
    }

    /// Where that person has a seat or a place, and where they are at home as an owner or secretary; core groups first.
    public List<RotatingGroup> of(PersonId person) {
        return Stream.concat(tables.of(person).stream(), learners.of(person).stream())
                .toList();
    }

    /// The core groups of these.
    public List<RotatingGroup> tablesOf(PersonId person) {
        return tables.of(person);
    }

    /// Who is there, in the order of their numbers, for rooms that have asked who may know.
    public List<RotatingMember> roster(RotatingGroup group) {
        return rotation(group).roster(group);
    }

    /// Of everybody who is there now; a few questions, however many they are.
    public Map<PersonId, Presence> presence(RotatingGroup group, LocalDate first, LocalDate last) {
        return rotation(group).presence(group, first, last);
    }

    /// Inside the round's transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public void roundBegins(RotatingGroup group) {
        rotation(group).roundBegins(group);
    }

    /// While a round's results are provisional no leave begins. Inside the round's transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public void leaveRests(RotatingGroup group, boolean rests) {
        rotation(group).leaveRests(group, rests);
    }

    /// By a round, inside its transaction. Whoever has left meanwhile has left.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<EndedPlace> end(@Nullable PersonId by, RotatingGroup group, Collection<PersonId> people) {
        return rotation(group).end(by, group, people);
    }

    /// A round is undone, inside its transaction: each has seat or place again as if it had never ended.
    /// @return those that are one more than there is room for
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> comeBack(PersonId by, RotatingGroup group, List<EndedPlace> ended) {
        return rotation(group).comeBack(by, group, ended);
    }

    private Rotation rotation(RotatingGroup group) {
        return group.isTable() ? tables : learners;
    }
}
