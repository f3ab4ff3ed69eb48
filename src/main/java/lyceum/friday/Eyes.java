package lyceum.friday;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import lyceum.friday.Shares.Seen;
import lyceum.group.Seat;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// What one reader may see of a community's shares, fetched once for all of them.
/// @param seats that the reader has or had in the community
/// @param audience the groups that are told of what comes, none for all
/// @param opened to whoever came later
/// @param line makes a line of what a share is about
record Eyes(
        PersonId reader,
        boolean worksThere,
        boolean proposes,
        List<Seat> seats,
        Set<GroupId> audience,
        boolean opened,
        UnaryOperator<String> line) {
    /// Empty where there is no such share for that reader.
    Optional<Sight> on(Told told) {
        if (worksThere || told.isOf(reader)) return Optional.of(Sight.ALL);
        var start = told.start();
        if (start == null) return proposes ? Optional.of(Sight.ALL) : Optional.empty();
        return seats.stream()
                .filter(seat -> told.tells(seat.group(), audience))
                .flatMap(seat -> Sight.from(seat, start, told.ended(), opened).stream())
                .min(Sight::compareTo);
    }

    Optional<Sight> on(Share share) {
        return on(Told.of(share));
    }

    /// With no more in it than that reader may see.
    Optional<Seen> seen(Share share) {
        return on(share)
                .map(sight -> new Seen(sight == Sight.ALL ? share : share.preview(line.apply(share.outline())), sight));
    }
}
