package lyceum.group;

import java.time.ZoneId;
import java.util.Locale;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import org.jspecify.annotations.Nullable;

/// A learner group or a core group, as far as both are alike.
/// @param cohort whose group it is; null where it is the community's
/// @param ordinal its number among those of its shape, from 1
/// @param called the name that was given to a core group; empty where the number makes the name
/// @param zone the community's
public record Group(
        GroupId id,
        CommunityId community,
        @Nullable CohortId cohort,
        Topology topology,
        int ordinal,
        Bilingual called,
        ZoneId zone) {
    private static final Bilingual BY_ITS_NUMBER = new Bilingual("", "");

    public Group(
            GroupId id, CommunityId community, @Nullable CohortId cohort, Topology topology, int ordinal, ZoneId zone) {
        this(id, community, cohort, topology, ordinal, BY_ITS_NUMBER, zone);
    }

    public String name(Say say, Locale reader) {
        return switch (topology) {
            case RING -> called.isEmpty() ? say.text(reader, "group.name.core") : called.in(reader);
            case PYRAMID ->
                say.text(
                        reader,
                        "group.name",
                        Languages.isChinese(reader) ? HanNumeral.of(ordinal) : Integer.toString(ordinal));
        };
    }
}
