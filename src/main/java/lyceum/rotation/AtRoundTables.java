package lyceum.rotation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.audit.Audit;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.core.CoreSeatId;
import lyceum.core.CoreSeats;
import lyceum.core.LeavesOfAbsence;
import lyceum.core.Presence;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Core groups: seats, which others take when they are free.
@Component
class AtRoundTables implements Rotation {
    private final CoreGroups groups;
    private final CoreSeats seats;
    private final LeavesOfAbsence leaves;
    private final Audit audit;

    AtRoundTables(CoreGroups groups, CoreSeats seats, LeavesOfAbsence leaves, Audit audit) {
        this.groups = groups;
        this.seats = seats;
        this.leaves = leaves;
        this.audit = audit;
    }

    @Override
    public Optional<RotatingGroup> find(GroupId id) {
        return groups.find(id).map(AtRoundTables::rotating);
    }

    private static RotatingGroup rotating(CoreGroup group) {
        return new RotatingGroup(group.asGroup(), group.founded(), group.free());
    }

    @Override
    public boolean isOpenTo(RotatingGroup group, PersonId reader) {
        return groups.isOpenTo(group.group(), reader);
    }

    @Override
    public boolean isIn(RotatingGroup group, PersonId person) {
        return groups.seatedAt(group.id(), person);
    }

    @Override
    public List<RotatingGroup> of(PersonId person) {
        return groups.of(person).stream().map(AtRoundTables::rotating).toList();
    }

    @Override
    public List<RotatingMember> roster(RotatingGroup group) {
        return groups.roster(group.group()).stream()
                .map(one -> new RotatingMember(
                        one.person(), one.name(), one.number(), one.since(), one.founder(), one.away(), true))
                .toList();
    }

    @Override
    public Map<PersonId, Presence> presence(RotatingGroup group, LocalDate first, LocalDate last) {
        return leaves.presence(group.id(), first, last);
    }

    /// Seats are earned from then on.
    @Override
    public void roundBegins(RotatingGroup group) {
        groups.roundBegins(group.id());
    }

    @Override
    public void leaveRests(RotatingGroup group, boolean rests) {
        groups.leaveRests(group.id(), rests);
    }

    @Override
    public List<EndedPlace> end(@Nullable PersonId by, RotatingGroup group, Collection<PersonId> people) {
        return seats.endByRound(group.id(), people).stream()
                .map(seat -> {
                    audit.record(by, "core-seat.ended-by-round", seat.id(), "");
                    return new EndedPlace(seat.id().value(), seat.person());
                })
                .toList();
    }

    @Override
    public List<Long> comeBack(PersonId by, RotatingGroup group, List<EndedPlace> ended) {
        var all = ended.stream().map(one -> new CoreSeatId(one.seat())).toList();
        return seats.comeBack(by, group.id(), all).stream()
                .map(CoreSeatId::value)
                .toList();
    }
}
