package lyceum.calendar;

import java.time.Instant;
import lyceum.shared.CommunityId;
import org.jspecify.annotations.Nullable;

/// That there is an address under which a calendar program reads somebody's evenings. The address itself was told once
/// and is not known any more.
/// @param community whose evenings stand in it; null for those of all
/// @param readAt when a program read it last; null if none ever did
public record Address(
        @Nullable CommunityId community,
        Instant madeAt,
        @Nullable Instant readAt) {}
