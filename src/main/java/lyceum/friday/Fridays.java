package lyceum.friday;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.broadcast.Broadcasts;
import lyceum.broadcast.Reach;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// When a community meets: its series, the days on which nobody shares, and the calendar of dates.
@Service
public class Fridays {
    public static final int MOST_WEEKS = 60;
    static final TextLimit WHY_OFF = TextLimit.needed("offWhy", 80);
    private static final int MOST_SHARES = 200;
    private static final int MOST_NEXT = 5;
    private static final Duration SOON = Duration.ofDays(14);
    private static final Duration STILL_ON = Duration.ofHours(8);

    /// A date of the calendar.
    /// @param off why nobody shares on that day; null where somebody may
    /// @param share null while nobody is booked
    public record Entry(
            LocalDate day,
            Instant start,
            @Nullable String off,
            @Nullable Share share) {}

    /// A share that comes soon, or is on.
    public record Next(Share share, Instant start, ZoneId zone) {}

    private final SeriesRows rows;
    private final ShareBook book;
    private final Audience audience;
    private final Roles roles;
    private final Broadcasts broadcasts;
    private final Audit audit;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Fridays(
            SeriesRows rows,
            ShareBook book,
            Audience audience,
            Roles roles,
            Broadcasts broadcasts,
            Audit audit,
            ApplicationEventPublisher news,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.audience = audience;
        this.roles = roles;
        this.broadcasts = broadcasts;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /// For whoever belongs to the audience or works there.
    public Optional<Series> series(PersonId reader, CommunityId community) {
        audience.demand(reader, community);
        return rows.find(community);
    }

    public boolean keeps(PersonId person, CommunityId community) {
        return audience.keepsFridays(person, community);
    }

    public boolean mayPropose(PersonId person, CommunityId community) {
        return audience.mayPropose(person, community);
    }

    /// The groups that can be told.
    public Reach reach(PersonId by, CommunityId community) {
        roles.demand(by, Act.KEEP_FRIDAYS, community);
        return broadcasts.reach(by, community);
    }

    /// What is booked already keeps its time and place; free dates follow the series.
    /// @param seen the edition that was before whoever changes it; 0 where there was none
    @Transactional
    public void keep(PersonId by, CommunityId community, SeriesPlan plan, int seen) {
        roles.demand(by, Act.KEEP_FRIDAYS, community);
        var checked = plan.checked();
        if (seen > 0) {
            if (!rows.change(community, checked, seen, clock.instant())) throw new SeriesChangedMeanwhile();
        } else {
            try {
                rows.add(community, checked, clock.instant());
            } catch (DuplicateKeyException faster) {
                throw new SeriesChangedMeanwhile();
            }
        }
        audit.record(by, "friday.series", community, "");
    }

    /// To whom past shares are opened beyond those who were told.
    @Transactional
    public void open(PersonId by, CommunityId community, Openness openness) {
        roles.demand(by, Act.KEEP_FRIDAYS, community);
        rows.plan(community);
        rows.open(community, openness);
        audit.record(
                by, "friday.openness", community, "%b %b".formatted(openness.toLaterMembers(), openness.toStrangers()));
        news.publishEvent(new PastSharesOpened(community));
    }

    /// Nobody shares on that day. What is booked there already stays, and is shown as a conflict to be moved.
    @Transactional
    public void takeOff(PersonId by, CommunityId community, @Nullable LocalDate day, String why) {
        roles.demand(by, Act.KEEP_FRIDAYS, community);
        if (day == null) throw new DayMissing();
        rows.takeOff(community, day, WHY_OFF.check(why));
        audit.record(by, "friday.day-off", community, day.toString());
    }

    @Transactional
    public void putBack(PersonId by, CommunityId community, LocalDate day) {
        roles.demand(by, Act.KEEP_FRIDAYS, community);
        if (rows.putBack(community, day)) audit.record(by, "friday.day-back", community, day.toString());
    }

    /// The days of the coming weeks on which nobody shares.
    public List<DayOff> daysOff(PersonId by, CommunityId community, LocalDate from, int weeks) {
        roles.demand(by, Act.KEEP_FRIDAYS, community);
        return rows.daysOff(community, from, from.plusWeeks(Math.clamp(weeks, 1, MOST_WEEKS)));
    }

    /// The next share of any community to which that person belongs, within a fortnight.
    public Optional<Next> next(PersonId reader) {
        var communities = audience.communities(reader);
        if (communities.isEmpty()) return Optional.empty();
        var now = clock.instant();
        return book
                .findByCommunityInAndStateInAndStartsAtBetweenOrderByStartsAt(
                        communities.stream().map(CommunityId::value).toList(),
                        List.of(Share.State.BOOKED, Share.State.NOTICED, Share.State.READY, Share.State.LIVE),
                        now.minus(STILL_ON),
                        now.plus(SOON),
                        Limit.of(MOST_NEXT))
                .stream()
                .map(PlannedShare::share)
                .flatMap(share -> next(reader, share).stream())
                .findFirst();
    }

    private Optional<Next> next(PersonId reader, Share share) {
        var start = share.start();
        var plan = rows.find(share.community()).map(Series::plan);
        if (start == null || plan.isEmpty()) return Optional.empty();
        if (audience.eyes(reader, share.community()).on(share).isEmpty()) return Optional.empty();
        return Optional.of(new Next(share, start, plan.get().zone()));
    }

    /// Every date of the series from that day on, and shares on other days among them.
    public List<Entry> calendar(PersonId reader, CommunityId community, LocalDate from, int weeks) {
        audience.demand(reader, community);
        var plan = rows.find(community).map(Series::plan).orElse(null);
        if (plan == null) return List.of();
        var until = from.plusWeeks(Math.clamp(weeks, 1, MOST_WEEKS));
        var eyes = audience.eyes(reader, community);
        var held = held(community, plan, from, until);
        var off = new HashMap<LocalDate, String>();
        rows.daysOff(community, from, until).forEach(one -> off.put(one.day(), one.why()));
        var entries = new ArrayList<Entry>();
        var days = new HashSet<LocalDate>();
        plan.days(from).takeWhile(day -> day.isBefore(until)).forEach(day -> {
            days.add(day);
            var share = held.get(day);
            if (share != null && eyes.on(share).isEmpty()) return;
            var start = share == null || share.start() == null ? plan.start(day) : share.start();
            entries.add(new Entry(day, start, off.get(day), share));
        });
        held.forEach((day, share) -> {
            if (!days.contains(day) && share.start() != null && eyes.on(share).isPresent())
                entries.add(new Entry(day, share.start(), off.get(day), share));
        });
        entries.sort(Comparator.comparing(Entry::start));
        return entries;
    }

    private Map<LocalDate, Share> held(CommunityId community, SeriesPlan plan, LocalDate from, LocalDate until) {
        var held = new HashMap<LocalDate, Share>();
        book
                .findByCommunityAndStartsAtBetweenOrderByStartsAt(
                        community.value(),
                        from.atStartOfDay(plan.zone()).toInstant(),
                        until.atStartOfDay(plan.zone()).toInstant(),
                        Limit.of(MOST_SHARES))
                .stream()
                .map(PlannedShare::share)
                .filter(share -> share.state().holdsItsDay())
                .forEach(share -> {
                    var day = share.day(plan.zone());
                    if (day != null) held.put(day, share);
                });
        return held;
    }

    /// The free dates that can still be announced in time, the next first.
    public List<Slot> free(PersonId by, CommunityId community, int most) {
        roles.demand(by, Act.KEEP_FRIDAYS, community);
        var plan = rows.plan(community);
        var now = clock.instant();
        return calendar(by, community, LocalDate.ofInstant(now, plan.zone()), MOST_WEEKS).stream()
                .filter(entry -> entry.share() == null && entry.off() == null)
                .filter(entry -> plan.leadTime().allows(now, entry.start()))
                .limit(most)
                .map(entry -> new Slot(entry.day(), entry.start()))
                .toList();
    }

    /// What is over, the newest first.
    public List<Share> past(PersonId reader, CommunityId community, @Nullable Instant before, int most) {
        audience.demand(reader, community);
        var eyes = audience.eyes(reader, community);
        return book
                .findByCommunityAndStateInAndStartsAtBeforeOrderByStartsAtDesc(
                        community.value(),
                        List.of(
                                Share.State.SUMMARY_DUE,
                                Share.State.PUBLISHED,
                                Share.State.ARCHIVED,
                                Share.State.NO_SHOW,
                                Share.State.CANCELLED),
                        before == null ? clock.instant() : before,
                        Limit.of(Math.clamp(most, 1, MOST_SHARES)))
                .stream()
                .map(PlannedShare::share)
                .flatMap(share -> eyes.seen(share).stream())
                .map(Shares.Seen::share)
                .toList();
    }
}
