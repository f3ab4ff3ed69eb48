package lyceum.core;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.core.Attendance.Span;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Leave (请假): up to thirty days of one's own wish, longer by an owner's approval, ended early at will. The seat is
/// kept, and nobody but whoever grants it sees why.
@Service
public class LeavesOfAbsence {
    public static final int OWN_DAYS = LeaveRule.OWN_DAYS;
    public static final TextLimit REASON = TextLimit.optional("reason", 500).inLines();
    private static final int HISTORY = 100;

    private final GroupRows groups;
    private final SeatRows seats;
    private final LeaveRows leaves;
    private final LiveTickets tickets;
    private final Roles roles;
    private final Audit audit;
    private final ApplicationEventPublisher news;
    private final Ids ids;
    private final Clock clock;

    LeavesOfAbsence(
            GroupRows groups,
            SeatRows seats,
            LeaveRows leaves,
            LiveTickets tickets,
            Roles roles,
            Audit audit,
            ApplicationEventPublisher news,
            Ids ids,
            Clock clock) {
        this.groups = groups;
        this.seats = seats;
        this.leaves = leaves;
        this.tickets = tickets;
        this.roles = roles;
        this.audit = audit;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /// Granted at once, or asked for where it is longer than one may decide alone; then a reason is needed.
    @Transactional
    public Leave take(PersonId person, GroupId group, LocalDate first, LocalDate last, String reason) {
        var seat = seat(person, group);
        var clean = REASON.check(reason);
        // Two at once of one person stand in line here, so that they cannot overlap.
        seats.lock(group);
        if (groups.leaveRests(group)) throw new LeaveRestsNow();
        boolean asks = LeaveRule.needsApproval(first, last, today(group), leaves.of(person, group, HISTORY));
        if (asks && clean.isEmpty()) throw new LeaveRule.LeaveNeedsAReason();
        var leave = new Leave(
                new LeaveId(ids.next()),
                group,
                seat.community(),
                person,
                asks ? Leave.Kind.APPROVED : Leave.Kind.OWN,
                asks ? Leave.State.ASKED : Leave.State.GRANTED,
                first,
                last,
                asks ? clean : "");
        leaves.write(leave, clock.instant());
        if (asks) news.publishEvent(new LeaveAsked(leave.id(), group, seat.community(), person));
        return leave;
    }

    /// Back from today on; what has not begun, or is only asked for, is taken back.
    @Transactional
    public void end(PersonId person, LeaveId id) {
        var leave = leaves.find(id)
                .filter(one -> one.person().equals(person) && one.kind() != Leave.Kind.DISPUTE)
                .orElseThrow(NotFound::new);
        var today = today(leave.group());
        if (!leave.isAhead(today)) return;
        if (leave.state() == Leave.State.ASKED || !leave.firstDay().isBefore(today)) leaves.cancel(id);
        else leaves.endsWith(id, today.minusDays(1));
    }

    /// One's own, the newest first.
    public List<Leave> of(PersonId person, GroupId group) {
        seat(person, group);
        return leaves.of(person, group, HISTORY);
    }

    /// What waits for a decision, with its reasons.
    public List<Leave> asked(PersonId by, GroupId group) {
        var community = groups.find(group).orElseThrow(NotFound::new).community();
        roles.demand(by, Act.GRANT_LEAVE, community);
        return leaves.asked(List.of(community)).stream()
                .filter(leave -> leave.group().equals(group))
                .toList();
    }

    /// The same in all communities where that person decides, without their own.
    public List<Leave> waitingFor(PersonId by) {
        return leaves.asked(roles.where(by, Act.GRANT_LEAVE)).stream()
                .filter(leave -> !leave.person().equals(by))
                .toList();
    }

    @Transactional
    public void decide(PersonId by, LeaveId id, boolean granted) {
        var leave = leaves.find(id).orElseThrow(NotFound::new);
        roles.demand(by, Act.GRANT_LEAVE, leave.community());
        if (leave.person().equals(by)) throw new AnotherOwnerGrantsLeave();
        var decision = granted ? Leave.State.GRANTED : Leave.State.REFUSED;
        if (!leaves.decide(id, decision, by, clock.instant())) throw new LeaveIsDecided();
        audit.record(by, granted ? "leave.granted" : "leave.refused", id, "");
        news.publishEvent(new LeaveDecided(id, leave.group(), leave.community(), leave.person(), granted));
    }

    /// Of everybody who sits there now; two questions, however many they are. For the rounds: says nothing about
    /// who may ask.
    public Map<PersonId, Presence> presence(GroupId group, LocalDate first, LocalDate last) {
        var zone = groups.find(group).orElseThrow(NotFound::new).zone();
        var away = new HashMap<PersonId, List<Span>>();
        for (var leave : leaves.granted(group, first, last))
            away.computeIfAbsent(leave.person(), _ -> new ArrayList<>())
                    .add(new Span(leave.firstDay(), leave.lastDay()));
        var presence = new HashMap<PersonId, Presence>();
        seats.spans(group, zone).forEach((person, seated) -> {
            var absent = away.getOrDefault(person, List.of());
            presence.put(
                    person,
                    new Presence(
                            Attendance.daysPresent(first, last, seated, List.of()),
                            Attendance.daysPresent(first, last, seated, absent),
                            absent.stream().anyMatch(span -> covers(span, last))));
        });
        return presence;
    }

    private static boolean covers(Span leave, LocalDate day) {
        return !day.isBefore(leave.first()) && (leave.last() == null || !day.isAfter(leave.last()));
    }

    LocalDate today(GroupId group) {
        return LocalDate.ofInstant(
                clock.instant(), groups.find(group).orElseThrow(NotFound::new).zone());
    }

    /// Whose tickets rest sees nothing of the table: there is no such page.
    private CoreSeat seat(PersonId person, GroupId group) {
        return seats.of(person, group)
                .filter(CoreSeat::isSeated)
                .filter(seat -> tickets.of(seat.community(), person) == LiveTickets.Worth.LIVE)
                .orElseThrow(NotFound::new);
    }
}
