package lyceum.group;

import java.util.Locale;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import org.jspecify.annotations.Nullable;

/// A lecture hall: staff post, learners read, react and ask.
/// @param ordinal its number within the cohort or the community, from 1
/// @param cohort null where groups belong to the community
/// @param size places in all
/// @param members places taken
public record LearnerGroup(
        GroupId id, CommunityId community, @Nullable CohortId cohort, int ordinal, int size, int members) {
    /// 学员三群, Group 3.
    public String name(Say say, Locale reader) {
        return name(ordinal, say, reader);
    }

    /// The name of a learner group of which only the number is known.
    public static String name(int ordinal, Say say, Locale reader) {
        return say.text(
                reader, "group.name", Languages.isChinese(reader) ? HanNumeral.of(ordinal) : Integer.toString(ordinal));
    }

    /// The short form under a mark: 三群, 3.
    public String shortName(Say say, Locale reader) {
        return say.text(
                reader,
                "group.name.short",
                Languages.isChinese(reader) ? HanNumeral.of(ordinal) : Integer.toString(ordinal));
    }
}
