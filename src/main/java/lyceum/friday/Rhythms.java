package lyceum.friday;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.friday.Share.State;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How regular a community's shares were: what was held, announced early enough and summed up in time.
@Service
public class Rhythms {
    public static final int HALF_A_YEAR = 26;
    public static final int A_YEAR = 52;
    private static final int MOST = 200;

    public enum Outcome {
        HELD,
        NO_SHOW,
        CANCELLED,
        /// Nobody shares on such a day.
        OFF,
        /// Nobody was booked.
        FREE
    }

    public enum Notice {
        IN_TIME,
        /// By two people's decision.
        LATE,
        NONE
    }

    public enum Summary {
        IN_TIME,
        LATE,
        /// Still to come, and not late.
        DUE,
        NONE
    }

    /// One date that has passed.
    /// @param share null where there was none
    /// @param coming how many said that they would come
    /// @param attended how many were there; null where nobody kept a list
    public record Week(
            LocalDate day,
            Outcome outcome,
            @Nullable Share share,
            Notice notice,
            Summary summary,
            int coming,
            @Nullable Integer attended) {}

    private final ShareBook book;
    private final SeriesRows series;
    private final RecordRows records;
    private final Roles roles;
    private final JdbcClient sql;
    private final Clock clock;

    Rhythms(ShareBook book, SeriesRows series, RecordRows records, Roles roles, JdbcClient sql, Clock clock) {
        this.book = book;
        this.series = series;
        this.records = records;
        this.roles = roles;
        this.sql = sql;
        this.clock = clock;
    }

    /// The dates of the last weeks, the oldest first; five questions, however many they are.
    @Transactional(readOnly = true)
    public List<Week> weeks(PersonId by, CommunityId community, int most) {
        roles.demand(by, Act.KEEP_FRIDAYS, community);
        var plan = series.plan(community);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, plan.zone());
        var from = today.minusWeeks(Math.clamp(most, 1, A_YEAR)).plusDays(1);
        var shares = new HashMap<LocalDate, Share>();
        book
                .findByCommunityAndStartsAtBetweenOrderByStartsAt(
                        community.value(), from.atStartOfDay(plan.zone()).toInstant(), now, Limit.of(MOST))
                .stream()
                .map(PlannedShare::share)
                .filter(share -> share.state() != State.MOVED && !share.state().isAhead())
                .forEach(share -> {
                    var day = share.day(plan.zone());
                    // What took place on a day counts more than what was called off there before.
                    if (day != null) shares.merge(day, share, (one, other) -> one.isHeld() ? one : other);
                });
        var off =
                series.daysOff(community, from, today).stream().map(DayOff::day).collect(Collectors.toSet());
        var steps = steps(shares.values());
        var coming = coming(shares.values());
        var attended = records.attended(ids(shares.values()));
        var days = new ArrayList<LocalDate>(shares.keySet());
        plan.days(from)
                .takeWhile(day -> plan.start(day).isBefore(now))
                .filter(day -> !shares.containsKey(day))
                .forEach(days::add);
        return days.stream()
                .sorted()
                .map(day -> week(day, shares.get(day), off, steps, coming, attended, now))
                .toList();
    }

    private static Week week(
            LocalDate day,
            @Nullable Share share,
            Set<LocalDate> off,
            Map<ShareId, Set<Step>> steps,
            Map<ShareId, Integer> coming,
            Map<ShareId, Integer> attended,
            Instant now) {
        if (share == null)
            return new Week(
                    day, off.contains(day) ? Outcome.OFF : Outcome.FREE, null, Notice.NONE, Summary.NONE, 0, null);
        var taken = steps.getOrDefault(share.id(), Set.of());
        return new Week(
                day,
                outcome(share),
                share,
                taken.contains(Step.LATE_NOTICE)
                        ? Notice.LATE
                        : taken.contains(Step.NOTICE) ? Notice.IN_TIME : Notice.NONE,
                summary(share, now),
                coming.getOrDefault(share.id(), 0),
                attended.get(share.id()));
    }

    private static Outcome outcome(Share share) {
        return switch (share.state()) {
            case LIVE, SUMMARY_DUE, PUBLISHED, ARCHIVED -> Outcome.HELD;
            case NO_SHOW -> Outcome.NO_SHOW;
            case CANCELLED, MOVED, PROPOSED, BOOKED, NOTICED, READY -> Outcome.CANCELLED;
        };
    }

    private static Summary summary(Share share, Instant now) {
        var ended = share.evening().endedAt();
        if (!share.isHeld() || ended == null) return Summary.NONE;
        var published = share.evening().publishedAt();
        boolean late =
                Duration.between(ended, published == null ? now : published).compareTo(ChainRule.SUMMARY) > 0;
        if (late) return Summary.LATE;
        return published == null ? Summary.DUE : Summary.IN_TIME;
    }

    private Map<ShareId, Set<Step>> steps(Collection<Share> shares) {
        var steps = new HashMap<ShareId, Set<Step>>();
        if (shares.isEmpty()) return steps;
        sql.sql("select share, step from friday_step where share in (:shares) and outcome = 'DONE'")
                .param("shares", ids(shares))
                .query(row -> {
                    steps.computeIfAbsent(new ShareId(row.getLong("share")), _ -> new HashSet<>())
                            .add(Step.valueOf(row.getString("step")));
                });
        return steps;
    }

    private Map<ShareId, Integer> coming(Collection<Share> shares) {
        var coming = new HashMap<ShareId, Integer>();
        if (shares.isEmpty()) return coming;
        sql.sql(
                        "select share, count(*) as replies from friday_reply where share in (:shares) and coming group by share")
                .param("shares", ids(shares))
                .query(row -> {
                    coming.put(new ShareId(row.getLong("share")), row.getInt("replies"));
                });
        return coming;
    }

    private static List<Long> ids(Collection<Share> shares) {
        return shares.stream().map(share -> share.id().value()).toList();
    }
}
