package lyceum.group;

import java.time.ZoneId;
import java.util.Locale;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import org.jspecify.annotations.Nullable;

/// A learner group or a core group, as far as both are alike.
/// @param cohort whose group it is; null where it is the community's
/// @param ordinal the number of a learner group; 0 for the core group
/// @param zone the community's
public record Group(
        GroupId id, CommunityId community, @Nullable CohortId cohort, Topology topology, int ordinal, ZoneId zone) {
    public String name(Say say, Locale reader) {
        return switch (topology) {
            case RING -> say.text(reader, "group.name.core");
            case PYRAMID ->
                say.text(
                        reader,
                        "group.name",
                        Languages.isChinese(reader) ? HanNumeral.of(ordinal) : Integer.toString(ordinal));
        };
    }
}
