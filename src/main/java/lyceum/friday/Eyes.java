package lyceum.friday;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lyceum.group.Seat;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What one reader may see of a community's shares, fetched once for all of them.
/// @param seats in the groups that are told
record Eyes(PersonId reader, boolean worksThere, boolean proposes, List<Seat> seats) {
    /// Empty where there is no such share for that reader.
    Optional<Sight> on(Share share) {
        if (worksThere || reader.equals(share.proposer()) || share.isCrew(reader)) return Optional.of(Sight.ALL);
        var start = share.start();
        if (start == null) return proposes ? Optional.of(Sight.ALL) : Optional.empty();
        return seats.stream()
                .flatMap(seat -> Sight.from(seat, start, ended(share)).stream())
                .min(Sight::compareTo);
    }

    /// Null while it is not over.
    private static @Nullable Instant ended(Share share) {
        return switch (share.state()) {
            case PROPOSED, BOOKED, NOTICED, READY, LIVE -> null;
            case SUMMARY_DUE, PUBLISHED, ARCHIVED, CANCELLED, NO_SHOW, MOVED -> share.start();
        };
    }
}
