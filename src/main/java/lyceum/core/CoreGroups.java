package lyceum.core;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.group.Group;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Core groups: who founds them, who sees them, who sits there.
@Service
public class CoreGroups {
    /// Those who are at home at every round table of their community.
    private static final Set<Role> HOUSE = EnumSet.of(Role.OWNER, Role.SECRETARY);

    private final GroupRows groups;
    private final SeatRows seats;
    private final LeaveRows leaves;
    private final LiveTickets tickets;
    private final Accounts accounts;
    private final Roles roles;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    CoreGroups(
            GroupRows groups,
            SeatRows seats,
            LeaveRows leaves,
            LiveTickets tickets,
            Accounts accounts,
            Roles roles,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.groups = groups;
        this.seats = seats;
        this.leaves = leaves;
        this.tickets = tickets;
        this.accounts = accounts;
        this.roles = roles;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public GroupId found(PersonId by, CommunityId community, CorePlan plan) {
        roles.demand(by, Act.FOUND_CORE, community);
        var id = new GroupId(ids.next());
        groups.found(id, community, plan.checked(), by, clock.instant());
        audit.record(by, "core.founded", id, "");
        return id;
    }

    /// Another name, or another number of seats; never fewer than are offered or occupied.
    @Transactional
    public void change(PersonId by, GroupId group, CorePlan plan) {
        var found = groups.find(group).orElseThrow(NotFound::new);
        roles.demand(by, Act.FOUND_CORE, found.community());
        if (!groups.change(group, plan.checked())) throw new CorePlan.CapBelowTaken(found.taken());
        audit.record(by, "core.changed", group, "");
    }

    /// From the first round on, seats are earned and no longer offered by an owner. Inside the round's transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public void roundBegins(GroupId group) {
        groups.roundBegins(group);
    }

    /// While a round's results are provisional no leave begins. Inside the round's transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public void leaveRests(GroupId group, boolean rests) {
        groups.leaveRests(group, rests);
    }

    /// As below; empty where that is no core group.
    public Optional<CoreGroup> find(GroupId group) {
        return groups.find(group);
    }

    /// For rooms that have asked who may know.
    public CoreGroup known(GroupId group) {
        return groups.find(group).orElseThrow(NotFound::new);
    }

    /// For whoever sits there, and for owners and secretaries; for everybody else there is none: [NotFound].
    public CoreGroup get(GroupId group, PersonId reader) {
        var found = groups.find(group).orElseThrow(NotFound::new);
        if (!isOpenTo(found.asGroup(), reader)) throw new NotFound();
        return found;
    }

    /// Where that person sits, and where they are at home as an owner or secretary.
    public List<CoreGroup> of(PersonId person) {
        var found = new LinkedHashMap<GroupId, CoreGroup>();
        var sitting = seats.of(person).stream().filter(CoreSeat::isSeated).toList();
        if (!sitting.isEmpty()) {
            var live = tickets.live(person);
            groups.all(sitting.stream().map(CoreSeat::group).toList()).stream()
                    .filter(group -> live.contains(group.community()))
                    .forEach(group -> found.put(group.id(), group));
        }
        groups.in(roles.holding(person, HOUSE)).forEach(group -> found.putIfAbsent(group.id(), group));
        return found.values().stream()
                .sorted(Comparator.<CoreGroup>comparingLong(
                                group -> group.community().value())
                        .thenComparing(CoreGroup::ordinal))
                .toList();
    }

    /// Whether [#get] would refuse, of a group that is a core group.
    public boolean isOpenTo(Group group, PersonId reader) {
        return isOfTheHouse(reader, group.community())
                || seatedAt(group.id(), reader) && tickets.of(group.community(), reader) == LiveTickets.Worth.LIVE;
    }

    /// Those of a community that this reader may see.
    public List<CoreGroup> openTo(PersonId reader, CommunityId community) {
        var all = groups.in(List.of(community));
        if (all.isEmpty() || isOfTheHouse(reader, community)) return all;
        var own = new HashSet<GroupId>();
        of(reader).forEach(group -> own.add(group.id()));
        return all.stream().filter(group -> own.contains(group.id())).toList();
    }

    /// Who sits there, in order of their numbers; the same people may read it as [#get].
    public List<CoreMember> roster(GroupId group, PersonId reader) {
        return roster(get(group, reader));
    }

    /// The same, for rooms that have asked who may know.
    public List<CoreMember> roster(CoreGroup found) {
        return roster(found.asGroup());
    }

    /// The same of a group that is a core group.
    public List<CoreMember> roster(Group found) {
        var group = found.id();
        var seated = seats.in(group).stream().filter(CoreSeat::isSeated).toList();
        var people = seated.stream().map(CoreSeat::person).toList();
        var names = accounts.people(people);
        var worth = tickets.of(found.community(), people);
        var away = leaves.away(group, LocalDate.ofInstant(clock.instant(), found.zone()));
        var roster = new ArrayList<CoreMember>();
        for (var seat : seated) {
            var person = names.get(seat.person());
            var leave = away.get(seat.person());
            boolean rests = worth.get(seat.person()) == LiveTickets.Worth.RESTS;
            roster.add(new CoreMember(
                    seat.person(),
                    person == null ? null : person.name(),
                    seat.number(),
                    seat.since() == null ? seat.offeredAt() : seat.since(),
                    seat.founder(),
                    rests || leave != null,
                    rests || leave == null ? null : leave.lastDay()));
        }
        return roster;
    }

    /// Whether that person has taken a seat there.
    public boolean seatedAt(GroupId group, PersonId person) {
        return seats.of(person, group).filter(CoreSeat::isSeated).isPresent();
    }

    /// Whether that person has a seat at any round table of that community, and a live ticket.
    public boolean sitsIn(CommunityId community, PersonId person) {
        return seats.of(person).stream()
                        .anyMatch(seat -> seat.isSeated() && seat.community().equals(community))
                && tickets.of(community, person) == LiveTickets.Worth.LIVE;
    }

    /// Everybody who has taken a seat in that community, for rooms that have asked who may know.
    public List<PersonId> seated(CommunityId community) {
        return groups.in(List.of(community)).stream()
                .flatMap(group -> seats.in(group.id()).stream())
                .filter(CoreSeat::isSeated)
                .map(CoreSeat::person)
                .distinct()
                .toList();
    }

    /// Those of a community by their number, for rooms that have asked who may know.
    public List<CoreGroup> known(CommunityId community) {
        return groups.in(List.of(community));
    }

    /// Those that have a round table, for jobs.
    public List<CommunityId> communities() {
        return groups.communities();
    }

    /// Until the transaction ends, no seat of that table is offered or freed by anybody else.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(GroupId group) {
        seats.lock(group);
    }

    /// Who is away from a table of that community on that day, for rooms that have asked who may know.
    public Set<PersonId> away(CommunityId community, LocalDate day) {
        var away = new HashSet<PersonId>();
        for (var group : groups.in(List.of(community)))
            away.addAll(leaves.away(group.id(), day).keySet());
        return away;
    }

    boolean isOfTheHouse(PersonId reader, CommunityId community) {
        return roles.of(reader, community).stream().anyMatch(HOUSE::contains);
    }
}
