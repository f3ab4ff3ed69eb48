package lyceum.friday;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lyceum.friday.Share.State;
import lyceum.friday.Shares.Seen;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shares as a calendar shows them: with their dates, those among them that were called off or moved.
@Service
public class Occasions {
    public static final int MOST = 500;

    private final ShareBook book;
    private final SeriesRows series;
    private final Audience audience;

    Occasions(ShareBook book, SeriesRows series, Audience audience) {
        this.book = book;
        this.series = series;
        this.audience = audience;
    }

    /// Where that person belongs or works, whether there are Fridays or not.
    public Set<CommunityId> communities(PersonId person) {
        return audience.communities(person);
    }

    /// A community's rhythm, and what of its shares that reader may see between two moments, the first on top. Empty
    /// where there is no rhythm yet.
    @Transactional(readOnly = true)
    public Optional<Calendar> calendar(PersonId reader, CommunityId community, Instant from, Instant until) {
        var known = series.find(community).orElse(null);
        if (known == null) return Optional.empty();
        var eyes = audience.eyes(reader, community);
        var seen = book
                .findByCommunityAndStateNotAndStartsAtBetweenOrderByStartsAt(
                        community.value(), State.PROPOSED, from, until, Limit.of(MOST))
                .stream()
                .map(PlannedShare::share)
                .flatMap(share -> eyes.seen(share).stream())
                .toList();
        return Optional.of(new Calendar(known, seen));
    }

    public record Calendar(Series series, List<Seen> shares) {}
}
