package lyceum.friday;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import lyceum.friday.Shares.Seen;
import lyceum.language.Markdown;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shares that were held: each reader finds, counts and opens those that they may see, and no other.
@Service
public class PastShares {
    public static final int A_PAGE = 20;
    private static final int AT_ONCE = 60;

    /// @param before where the next page begins; null where this is the last
    public record Page(List<Seen> shares, @Nullable Instant before) {}

    private final HeldRows rows;
    private final SeriesRows series;
    private final Audience audience;
    private final Markdown markdown;
    private final Clock clock;

    PastShares(HeldRows rows, SeriesRows series, Audience audience, Markdown markdown, Clock clock) {
        this.rows = rows;
        this.series = series;
        this.audience = audience;
        this.markdown = markdown;
        this.clock = clock;
    }

    /// A page, the newest first: shares in which all the words stand, in title, outline, summary, slides, or
    /// in what was said, asked and answered. Where the reader
    /// sees a preview only, only that is looked through.
    /// @param typed between blanks, in any order; nothing for all
    /// @param year in the zone of the series; null for all
    /// @param before only shares before that moment; null begins with the newest
    @Transactional(readOnly = true)
    public Page page(
            PersonId reader, CommunityId community, String typed, @Nullable Year year, @Nullable Instant before) {
        audience.demand(reader, community);
        var eyes = audience.eyes(reader, community);
        return page(eyes::seen, community, typed, year, before);
    }

    /// The same for anybody, in a community that shows previews to strangers; else [NotFound].
    @Transactional(readOnly = true)
    public Page publicly(CommunityId community, @Nullable Instant before) {
        if (!isPublic(community)) throw new NotFound();
        return page(share -> Optional.of(previewed(share)), community, "", null, before);
    }

    /// One of these.
    @Transactional(readOnly = true)
    public Share publicly(CommunityId community, ShareId id) {
        if (!isPublic(community)) throw new NotFound();
        return rows.held(community, id).map(this::previewed).map(Seen::share).orElseThrow(NotFound::new);
    }

    public boolean isPublic(CommunityId community) {
        return series.find(community)
                .map(Series::openness)
                .orElse(Openness.CLOSED)
                .toStrangers();
    }

    private Seen previewed(Share share) {
        return new Seen(share.preview(markdown.line(share.outline(), Audience.A_PREVIEW)), Sight.PREVIEW);
    }

    private interface Sieve {
        Optional<Seen> seen(Share share);
    }

    private Page page(Sieve sieve, CommunityId community, String typed, @Nullable Year year, @Nullable Instant before) {
        var words = Folded.words(typed);
        var zone = zone(community);
        var from = year == null ? Instant.EPOCH : begins(year, zone);
        var until = year == null ? clock.instant() : begins(year.plusYears(1), zone);
        var end = before != null && before.isBefore(until) ? before : until;
        var found = new ArrayList<Seen>();
        while (true) {
            var some = rows.saying(community, words, from, end, AT_ONCE);
            for (var share : some) {
                var seen = sieve.seen(share).filter(one -> says(one, words));
                if (seen.isEmpty()) continue;
                if (found.size() == A_PAGE)
                    return new Page(found, found.getLast().share().start());
                found.add(seen.get());
            }
            if (some.size() < AT_ONCE) return new Page(found, null);
            end = start(some.getLast());
        }
    }

    private static boolean says(Seen seen, Collection<String> words) {
        if (seen.sight() == Sight.ALL) return true;
        var text = Folded.of(seen.share().title() + "\n" + seen.share().outline());
        return words.stream().allMatch(text::contains);
    }

    /// How many shares of which year that reader may see, the newest year first.
    @Transactional(readOnly = true)
    public SequencedMap<Year, Integer> years(PersonId reader, CommunityId community) {
        audience.demand(reader, community);
        var eyes = audience.eyes(reader, community);
        var zone = zone(community);
        var years = new TreeMap<Year, Integer>(Comparator.reverseOrder());
        for (var told : rows.told(community)) {
            var start = told.start();
            if (start != null && eyes.on(told).isPresent())
                years.merge(Year.of(start.atZone(zone).getYear()), 1, Integer::sum);
        }
        return years;
    }

    private ZoneId zone(CommunityId community) {
        return series.plan(community).zone();
    }

    private static Instant begins(Year year, ZoneId zone) {
        return year.atDay(1).atStartOfDay(zone).toInstant();
    }

    private static Instant start(Share share) {
        var start = share.start();
        return start == null ? Instant.EPOCH : start;
    }
}
