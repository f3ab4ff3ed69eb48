package lyceum.core;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lyceum.access.Accounts;
import lyceum.audit.Audit;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The weekly rota of a round table's hosts. This week and the next are told; whoever goes on leave or gives up the
/// seat is replaced, and keeps the turn for later.
@Service
public class Hosts {
    public static final int MOST_WEEKS = 12;
    private static final int TOLD_WEEKS = 2;

    private final CoreGroups cores;
    private final GroupRows groups;
    private final SeatRows seats;
    private final LeaveRows leaves;
    private final LiveTickets tickets;
    private final HostRows rows;
    private final Accounts accounts;
    private final Audit audit;
    private final ApplicationEventPublisher news;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Hosts(
            CoreGroups cores,
            GroupRows groups,
            SeatRows seats,
            LeaveRows leaves,
            LiveTickets tickets,
            HostRows rows,
            Accounts accounts,
            Audit audit,
            ApplicationEventPublisher news,
            TransactionTemplate transaction,
            Clock clock) {
        this.cores = cores;
        this.groups = groups;
        this.seats = seats;
        this.leaves = leaves;
        this.tickets = tickets;
        this.rows = rows;
        this.accounts = accounts;
        this.audit = audit;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// A week in which somebody hosts.
    public record Duty(CoreGroup group, LocalDate monday) {}

    private record Planned(LocalDate monday, @Nullable PersonId person, boolean told) {}

    /// This week and the following ones, for whoever may see the table.
    public List<HostWeek> ahead(PersonId reader, GroupId id, int weeks) {
        var group = cores.get(id, reader);
        var monday = monday(group);
        var seated = seated(group);
        var last = new HashMap<>(rows.lastBeside(id, monday));
        var hosts = new ArrayList<Planned>();
        for (int week = 0; week < Math.min(weeks, MOST_WEEKS); week++) {
            var one = planned(group, seated, last, monday.plusWeeks(week));
            if (one.person() != null) last.put(one.person(), one.monday());
            hosts.add(one);
        }
        var names = accounts.people(
                hosts.stream().map(Planned::person).filter(Objects::nonNull).toList());
        return hosts.stream()
                .map(one -> {
                    var person = one.person() == null ? null : names.get(one.person());
                    return new HostWeek(one.monday(), one.person(), person == null ? null : person.name(), one.told());
                })
                .toList();
    }

    /// The weeks that one has been told of, this one and later, in all tables.
    public List<Duty> duties(PersonId person) {
        // Nowhere on earth has this week ended a day ago.
        var from = monday(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1));
        return rows.of(person, from).stream()
                .flatMap(duty -> groups.find(duty.group()).stream()
                        .filter(group -> !duty.monday().isBefore(monday(group)))
                        .map(group -> new Duty(group, duty.monday())))
                .toList();
    }

    /// By the host, or by an owner or secretary: the next in turn hosts that week, and it does not come back.
    @Transactional
    public void passOn(PersonId by, GroupId id, LocalDate monday) {
        var group = cores.get(id, by);
        seats.lock(id);
        var host =
                rows.of(id, monday).filter(_ -> !monday.isBefore(monday(group))).orElseThrow(NotFound::new);
        if (!host.equals(by) && !cores.isOfTheHouse(by, group.community())) throw new NotFound();
        rows.pass(id, monday, host);
        rows.clear(id, monday);
        if (!name(group, monday)) throw new NobodyElseHosts();
        if (!host.equals(by)) audit.record(by, "host.passed-on", id, monday.toString());
    }

    /// Inside a round's transaction: one host's week goes to another who sits there.
    boolean handOver(GroupId id, LocalDate monday, PersonId from, PersonId to) {
        seats.lock(id);
        if (!isHost(id, monday, from) || !cores.seatedAt(id, to)) return false;
        var group = cores.known(id);
        rows.name(id, monday, to);
        news.publishEvent(new HostNamed(id, group.community(), to, monday));
        return true;
    }

    /// As above: the next in turn hosts that week; where nobody can, nobody does yet.
    boolean letGo(GroupId id, LocalDate monday, PersonId from) {
        seats.lock(id);
        if (!isHost(id, monday, from)) return false;
        rows.pass(id, monday, from);
        rows.clear(id, monday);
        name(cores.known(id), monday);
        return true;
    }

    /// As above: the week is theirs again, if it is not over.
    boolean takeBack(GroupId id, LocalDate monday, PersonId to) {
        seats.lock(id);
        if (monday.isBefore(monday(cores.known(id)))) return false;
        rows.unpass(id, monday, to);
        rows.name(id, monday, to);
        return true;
    }

    private boolean isHost(GroupId id, LocalDate monday, PersonId person) {
        return rows.of(id, monday).filter(person::equals).isPresent() && !monday.isBefore(monday(cores.known(id)));
    }

    /// What a sweep does: names whoever hosts in the weeks that are told, and replaces whoever cannot.
    void plan() {
        for (var group : groups.all()) transaction.executeWithoutResult(_ -> plan(group));
    }

    private void plan(CoreGroup group) {
        seats.lock(group.id());
        var seated = seated(group);
        for (int week = 0; week < TOLD_WEEKS; week++) {
            var monday = monday(group).plusWeeks(week);
            var host = rows.of(group.id(), monday);
            if (host.isPresent()) {
                if (seated.stream().anyMatch(one -> one.person().equals(host.get()))
                        && !away(group, monday).contains(host.get())) continue;
                rows.clear(group.id(), monday);
            }
            name(group, monday);
        }
    }

    private boolean name(CoreGroup group, LocalDate monday) {
        var next = planned(group, seated(group), rows.lastBeside(group.id(), monday), monday);
        if (next.person() == null) return false;
        rows.name(group.id(), monday, next.person());
        news.publishEvent(new HostNamed(group.id(), group.community(), next.person(), monday));
        return true;
    }

    private Planned planned(CoreGroup group, List<CoreSeat> seated, Map<PersonId, LocalDate> last, LocalDate monday) {
        var told = rows.of(group.id(), monday);
        if (told.isPresent()) return new Planned(monday, told.get(), true);
        var skipped = new HashSet<>(away(group, monday));
        skipped.addAll(rows.passed(group.id(), monday));
        var candidates = seated.stream()
                .map(seat -> new HostRule.Candidate(seat.person(), seat.number(), last.get(seat.person())))
                .toList();
        return new Planned(monday, HostRule.next(candidates, skipped).orElse(null), false);
    }

    private List<CoreSeat> seated(CoreGroup group) {
        var seated = seats.in(group.id()).stream().filter(CoreSeat::isSeated).toList();
        var worth = tickets.of(
                group.community(), seated.stream().map(CoreSeat::person).toList());
        return seated.stream()
                .filter(seat -> worth.get(seat.person()) == LiveTickets.Worth.LIVE)
                .toList();
    }

    /// Who is on leave on any day of that week that is still to come.
    private Set<PersonId> away(CoreGroup group, LocalDate monday) {
        var today = LocalDate.ofInstant(clock.instant(), group.zone());
        var from = monday.isBefore(today) ? today : monday;
        var away = new HashSet<PersonId>();
        for (var leave : leaves.granted(group.id(), from, monday.plusDays(6))) away.add(leave.person());
        return away;
    }

    private LocalDate monday(CoreGroup group) {
        return monday(LocalDate.ofInstant(clock.instant(), group.zone()));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
