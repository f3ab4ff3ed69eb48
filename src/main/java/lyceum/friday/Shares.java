package lyceum.friday;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.friday.Share.State;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is shared: core members propose it, owners and secretaries give it a date and people, swap and move it, and
/// call it off.
@Service
public class Shares {
    private static final int MOST_PROPOSALS = 100;
    private static final Duration SOON = Duration.ofDays(7);
    private static final Duration OWED = Duration.ofDays(60);

    /// A share as one reader may see it: where that is a preview, nothing else is in it.
    public record Seen(Share share, Sight sight) {}

    private final ShareBook book;
    private final SeriesRows series;
    private final Audience audience;
    private final Crews crews;
    private final StepRows steps;
    private final Telling telling;
    private final Roles roles;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Shares(
            ShareBook book,
            SeriesRows series,
            Audience audience,
            Crews crews,
            StepRows steps,
            Telling telling,
            Roles roles,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.book = book;
        this.series = series;
        this.audience = audience;
        this.crews = crews;
        this.steps = steps;
        this.telling = telling;
        this.roles = roles;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// By whoever sits at a round table, or keeps the Fridays.
    @Transactional
    public ShareId propose(PersonId by, CommunityId community, String title, String outline) {
        audience.demand(by, community);
        if (!audience.mayPropose(by, community)) throw new OnlyCoreProposes();
        var id = new ShareId(ids.next());
        book.save(new PlannedShare(id, community, by, title, outline, clock.instant()));
        return id;
    }

    /// Puts a share into the archive that took place elsewhere, before the community came here: whoever has a place in
    /// it counts as told from when they have it. Its people are those who can be booked.
    @Transactional
    public ShareId recall(
            PersonId by,
            CommunityId community,
            LocalDate day,
            PersonId speaker,
            String title,
            String outline,
            String summary) {
        roles.demand(by, Act.KEEP_FRIDAYS, community);
        var plan = series.plan(community);
        var slot = new Slot(day, plan.start(day));
        if (!slot.start().isBefore(clock.instant())) throw new NotOverYet();
        crews.demand(new Crew(speaker, null), community);
        var now = clock.instant();
        var id = new ShareId(ids.next());
        var found = new PlannedShare(id, community, speaker, title, outline, now);
        found.recalled(slot, plan.minutes(), by, summary, now);
        hold(found, day);
        audit.record(by, "friday.recalled", id, day.toString());
        return id;
    }

    /// Other words are no other date: the audience is not told again.
    @Transactional
    public void reword(PersonId by, ShareId id, String title, String outline) {
        var found = book.locked(id);
        var share = seen(by, found).share();
        if (!audience.keepsFridays(by, share.community()) && !by.equals(share.proposer()) && !share.isCrew(by))
            throw new NotFound();
        if (share.state() != State.PROPOSED && !share.state().isAhead()) throw new NotAtThisStage();
        found.reworded(title, outline, clock.instant());
    }

    /// A proposal that nobody has booked yet is gone.
    @Transactional
    public void takeBack(PersonId by, ShareId id) {
        var found = book.locked(id);
        var share = seen(by, found).share();
        if (!by.equals(share.proposer())) throw new NotFound();
        if (share.state() != State.PROPOSED) throw new NotAtThisStage();
        book.delete(found);
    }

    public Seen get(PersonId reader, ShareId id) {
        return seen(reader, book.known(id));
    }

    /// For rooms that have asked who may know of them.
    public Map<ShareId, Share> of(Collection<ShareId> some) {
        if (some.isEmpty()) return Map.of();
        return book.findAllById(some.stream().map(ShareId::value).toList()).stream()
                .map(PlannedShare::share)
                .collect(Collectors.toMap(Share::id, one -> one));
    }

    /// What one is expected to do about shares now, the most urgent first.
    public List<Share> duties(PersonId person) {
        var now = clock.instant();
        return book
                .owing(
                        person.value(),
                        List.of(State.NOTICED, State.LIVE, State.SUMMARY_DUE),
                        now.minus(OWED),
                        now.plus(SOON))
                .stream()
                .map(PlannedShare::share)
                .filter(share -> switch (share.state()) {
                    case NOTICED -> person.equals(share.speaker());
                    case SUMMARY_DUE -> person.equals(share.owesSummary());
                    default -> person.equals(share.presenter());
                })
                .toList();
    }

    /// What waits for a date, the first that came on top: all of it for whoever books, one's own for core members.
    public List<Share> proposals(PersonId reader, CommunityId community) {
        audience.demand(reader, community);
        var found = audience.keepsFridays(reader, community)
                ? book.findByCommunityAndStateOrderById(community.value(), State.PROPOSED, Limit.of(MOST_PROPOSALS))
                : book.findByProposerAndCommunityAndStateOrderById(reader.value(), community.value(), State.PROPOSED);
        return found.stream().map(PlannedShare::share).toList();
    }

    /// Who can be booked, by name.
    public Map<PersonId, String> speakers(PersonId by, CommunityId community) {
        roles.demand(by, Act.KEEP_FRIDAYS, community);
        return crews.people(community);
    }

    /// What stands against its date or its people; whoever books decides.
    public List<Conflict> conflicts(PersonId by, ShareId id) {
        var share = get(by, id).share();
        roles.demand(by, Act.KEEP_FRIDAYS, share.community());
        return crews.conflicts(share, series.plan(share.community()).zone());
    }

    /// On a date of the series that can still be announced in time.
    @Transactional
    public void book(PersonId by, ShareId id, @Nullable LocalDate day, Crew crew) {
        var found = demandKeeper(by, id);
        if (day == null) throw new DayMissing();
        var community = found.share().community();
        var plan = series.plan(community);
        if (!plan.isADay(day)) throw new NotADayOfTheSeason(nearest(plan, day));
        demandNotOff(community, day);
        var slot = new Slot(day, plan.start(day));
        plan.leadTime().demand(clock.instant(), slot.start());
        crews.demand(crew, community);
        found.booked(slot, plan, crew, by, clock.instant());
        hold(found, day);
        audit.record(by, "friday.booked", id, day.toString());
    }

    /// Two shares of which nobody was told yet change their dates.
    @Transactional
    public void swap(PersonId by, ShareId one, ShareId other) {
        var low = demandKeeper(by, one.value() < other.value() ? one : other);
        var high = demandKeeper(by, one.value() < other.value() ? other : one);
        if (one.equals(other) || !low.share().community().equals(high.share().community())) throw new NotFound();
        var plan = series.plan(low.share().community());
        var lowStart = low.share().start();
        var highStart = high.share().start();
        if (lowStart == null || highStart == null) throw new NotAtThisStage();
        var now = clock.instant();
        plan.leadTime().demand(now, lowStart);
        plan.leadTime().demand(now, highStart);
        low.letsGoOfItsDay();
        book.saveAndFlush(low);
        high.takes(lowStart, LocalDate.ofInstant(lowStart, plan.zone()), now);
        book.saveAndFlush(high);
        low.takes(highStart, LocalDate.ofInstant(highStart, plan.zone()), now);
        book.saveAndFlush(low);
        audit.record(by, "friday.swapped", one, other.text());
    }

    /// To any time that can be announced in time, on a day that is free. The old date stays, as moved, for those who
    /// wanted to come.
    /// @param start in the zone of the series
    @Transactional
    public ShareId move(PersonId by, ShareId id, @Nullable LocalDateTime start) {
        var found = demandKeeper(by, id);
        var share = found.share();
        if (start == null) throw new StartMissing();
        if ((!share.state().isAhead() && share.state() != State.CANCELLED && share.state() != State.NO_SHOW)
                || share.movedTo() != null
                || share.speaker() == null) throw new NotAtThisStage();
        var plan = series.plan(share.community());
        var moment = start.atZone(plan.zone());
        plan.leadTime().demand(clock.instant(), moment.toInstant());
        var day = moment.toLocalDate();
        demandNotOff(share.community(), day);
        var next = new ShareId(ids.next());
        var moved = found.movedTo(next, moment.toInstant(), day, by, clock.instant());
        book.saveAndFlush(found);
        hold(moved, day);
        telling.coming(found.share(), ids.next(), ShareNews.Kind.OFF);
        audit.record(by, "friday.moved", id, day.toString());
        return next;
    }

    /// Other people for the same date. Whoever was told already of the speaker is told of the other one.
    @Transactional
    public void crew(PersonId by, ShareId id, Crew crew) {
        var found = demandKeeper(by, id);
        var share = found.share();
        if (crew.speaker().equals(share.speaker()) && Objects.equals(crew.backup(), share.backup())) return;
        crews.demand(crew, share.community());
        var now = clock.instant();
        found.crewed(crew, now);
        var changed = found.share();
        long step = changed.state().isTold() && !crew.speaker().equals(share.speaker())
                ? steps.take(id, Step.CREW_NOTICE, changed.sequence(), now, now, false, telling.groups(changed, "crew"))
                : ids.next();
        if (!crew.speaker().equals(share.speaker()))
            telling.people(changed, step, List.of(crew.speaker()), ShareNews.Kind.CONFIRM);
        audit.record(by, "friday.crewed", id, "");
    }

    /// It does not take place, and its day is free.
    /// @param why told to those who wanted to come
    @Transactional
    public void cancel(PersonId by, ShareId id, String why) {
        var found = demandKeeper(by, id);
        var reason = Share.WHY.check(why);
        found.cancelled(Share.Why.STAFF, reason, clock.instant());
        telling.coming(found.share(), ids.next(), ShareNews.Kind.OFF);
        audit.record(by, "friday.cancelled", id, reason);
    }

    private void hold(PlannedShare found, LocalDate day) {
        try {
            book.saveAndFlush(found);
        } catch (DataIntegrityViolationException taken) {
            throw new DayIsTaken(day);
        }
    }

    private void demandNotOff(CommunityId community, LocalDate day) {
        var off = series.daysOff(community, day, day);
        if (!off.isEmpty()) throw new DayIsOff(day, off.getFirst().why());
    }

    private static LocalDate nearest(SeriesPlan plan, LocalDate day) {
        return plan.days(day)
                .findFirst()
                .or(() -> Optional.ofNullable(plan.lastDay()))
                .orElse(plan.firstDay());
    }

    private PlannedShare demandKeeper(PersonId by, ShareId id) {
        var found = book.locked(id);
        roles.demand(by, Act.KEEP_FRIDAYS, found.share().community());
        return found;
    }

    private Seen seen(PersonId reader, PlannedShare found) {
        var share = found.share();
        return audience.eyes(reader, share.community()).seen(share).orElseThrow(NotFound::new);
    }
}
