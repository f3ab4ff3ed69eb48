package lyceum.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.access.Accounts;
import lyceum.access.Person;
import lyceum.audit.Audit;
import lyceum.channel.GroupAct;
import lyceum.channel.GroupFiles;
import lyceum.channel.Presence;
import lyceum.channel.Presences;
import lyceum.files.Files;
import lyceum.group.Place;
import lyceum.group.Places;
import lyceum.group.Seat;
import lyceum.membership.Members;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What staff want every member of a group to have read. Members say that they have; staff see who has not, and may
/// remind those once.
@Service
public class Notices {
    public static final int A_PAGE = 15;
    public static final TextLimit TITLE = TextLimit.needed("title", 80);
    public static final TextLimit TEXT = TextLimit.needed("text", 10_000).inLines();
    private static final Instant FOR_GOOD = Instant.parse("9000-01-01T00:00:00Z");
    private static final int AT_ONCE = 1_000;
    private static final int MOST_WAITING = 20;

    /// How many of those who shall read it have.
    public record Receipts(int read, int all) {}

    /// Somebody who has not read it yet.
    public record Missing(PersonId person, MemberNumber number, String name) {}

    private final NoticeRows rows;
    private final Presences presences;
    private final Places places;
    private final Members members;
    private final Accounts accounts;
    private final Files files;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Notices(
            NoticeRows rows,
            Presences presences,
            Places places,
            Members members,
            Accounts accounts,
            Files files,
            Audit audit,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.presences = presences;
        this.places = places;
        this.members = members;
        this.accounts = accounts;
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// In Markdown.
    /// @param lastDay on which members are asked to read it, in the community's zone; null for good
    @Transactional
    public NoticeId post(PersonId by, GroupId group, String title, String text, @Nullable LocalDate lastDay) {
        var presence = demand(by, group, GroupAct.ANNOUNCE);
        var now = clock.instant();
        var zone = presence.group().zone();
        var today = LocalDate.ofInstant(now, zone);
        if (lastDay != null && lastDay.isBefore(today)) throw new ClosesTooEarly(today);
        var id = new NoticeId(ids.next());
        var clean = TEXT.check(text);
        rows.add(
                id,
                group,
                by,
                TITLE.check(title),
                clean,
                now,
                lastDay == null ? null : lastDay.plusDays(1).atStartOfDay(zone).toInstant());
        files.keep(GroupFiles.of(group), id.value(), by, clean);
        events.publishEvent(new NoticePosted(id, group, by));
        return id;
    }

    /// The newest first.
    /// @param before only older ones; null begins with the newest
    public List<Notice> page(PersonId reader, GroupId group, @Nullable NoticeId before) {
        var presence = demand(reader, group, GroupAct.READ);
        return named(
                rows.page(group, until(presence), before == null ? Long.MAX_VALUE : before.value(), A_PAGE), reader);
    }

    public Notice get(PersonId reader, NoticeId id) {
        var notice = find(id);
        if (!notice.at().isBefore(until(demand(reader, notice.group(), GroupAct.READ)))) throw new NotFound();
        return named(List.of(notice), reader).getFirst();
    }

    /// A member has read it; once, however often it is said.
    @Transactional
    public void confirm(PersonId by, NoticeId id) {
        var notice = get(by, id);
        if (!demand(by, notice.group(), GroupAct.REACT).isMember()) throw new NotFound();
        if (!notice.isOpen(clock.instant())) throw new NoticeIsClosed();
        if (rows.read(id, by, clock.instant())) events.publishEvent(new NoticeRead(id, by));
    }

    /// For whoever may post such a thing.
    public Receipts receipts(PersonId by, NoticeId id) {
        var notice = demandStaff(by, id);
        var due = due(notice);
        var read = rows.readers(id);
        return new Receipts((int) due.stream().filter(read::contains).count(), due.size());
    }

    /// Who has not read it, in the order of their numbers.
    public List<Missing> missing(PersonId by, NoticeId id, int offset, int limit) {
        var notice = demandStaff(by, id);
        var read = rows.readers(id);
        var some = due(notice).stream()
                .filter(person -> !read.contains(person))
                .skip(Math.max(0, offset))
                .limit(Math.clamp(limit, 0, 200))
                .toList();
        var numbers = members.numbers(places.group(notice.group()).community(), some);
        var people = accounts.people(some);
        return some.stream()
                .flatMap(person -> Optional.ofNullable(numbers.get(person))
                        .map(number -> new Missing(person, number, name(people, person)))
                        .stream())
                .toList();
    }

    /// Whoever has not read it is told once more.
    @Transactional
    public void remind(PersonId by, NoticeId id) {
        var notice = demandStaff(by, id);
        if (!notice.isOpen(clock.instant())) throw new NoticeIsClosed();
        if (!rows.remind(id, clock.instant())) throw new RemindedAlready();
        audit.record(by, "notice.reminded", id, "");
        events.publishEvent(new NoticeReminded(id, notice.group(), by));
    }

    /// It is out of sight for everybody; who had read it stays on record.
    @Transactional
    public void withdraw(PersonId by, NoticeId id) {
        demandStaff(by, id);
        if (!rows.withdraw(id, clock.instant())) return;
        files.hide(id.value());
        audit.record(by, "notice.withdrawn", id, "");
        events.publishEvent(new NoticeWithdrawn(id));
    }

    /// Open ones in this person's groups that wait to be read, the oldest first.
    public List<Notice> waiting(PersonId person) {
        var seats = places.seats(List.of(person)).getOrDefault(person, List.of());
        return rows.waiting(person, seats.stream().map(Seat::group).toList(), clock.instant(), MOST_WAITING).stream()
                .filter(notice -> seats.stream()
                        .anyMatch(seat -> seat.group().equals(notice.group())
                                && (seat.until() == null || notice.at().isBefore(seat.until()))))
                .toList();
    }

    /// For rooms that have asked who may read them; those that were withdrawn are missing.
    public List<Notice> of(Collection<NoticeId> some) {
        return rows.of(some);
    }

    /// Who of these has read which of these.
    public Map<PersonId, Set<NoticeId>> readBy(Collection<PersonId> people, Collection<NoticeId> some) {
        return rows.readBy(people, some);
    }

    /// Everybody who shall read it: members whose place is worth something today, but not its author.
    private List<PersonId> due(Notice notice) {
        var group = places.group(notice.group());
        var due = new ArrayList<PersonId>();
        for (int from = 0; ; from += AT_ONCE) {
            var some = places.people(group, from, AT_ONCE);
            var worth = places.of(group, some);
            for (var person : some) {
                var place = worth.get(person);
                if (place != null && place.state() != Place.State.LAPSED && !person.equals(notice.author()))
                    due.add(person);
            }
            if (some.size() < AT_ONCE) return due;
        }
    }

    private List<Notice> named(List<Notice> some, PersonId reader) {
        if (some.isEmpty()) return some;
        var people = accounts.people(some.stream().map(Notice::author).collect(Collectors.toSet()));
        var read = rows.readBy(List.of(reader), some.stream().map(Notice::id).toList())
                .getOrDefault(reader, Set.of());
        return some.stream()
                .map(one -> {
                    var author = people.get(one.author());
                    return one.with(author == null ? null : author.name(), read.contains(one.id()));
                })
                .toList();
    }

    private static String name(Map<PersonId, Person> people, PersonId id) {
        var person = people.get(id);
        return person == null ? "" : person.name();
    }

    private Notice demandStaff(PersonId by, NoticeId id) {
        var notice = find(id);
        demand(by, notice.group(), GroupAct.ANNOUNCE);
        return notice;
    }

    private Presence demand(PersonId by, GroupId group, GroupAct act) {
        var presence = presences.of(group, by);
        presence.demand(act);
        return presence;
    }

    private static Instant until(Presence reader) {
        var until = reader.readsUntil();
        return until == null ? FOR_GOOD : until;
    }

    private Notice find(NoticeId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }
}
