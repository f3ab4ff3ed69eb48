package lyceum.inbox;

import java.time.Instant;
import lyceum.shared.GroupId;
import org.jspecify.annotations.Nullable;

/// Something that concerns one person, before it is put into words.
/// @param thing what happened; the same thing is told once
/// @param place the post or question that it leads to
record Told(
        long id, Kind kind, @Nullable GroupId group, long thing, long place, Instant at, boolean fresh, Wish wish) {}
