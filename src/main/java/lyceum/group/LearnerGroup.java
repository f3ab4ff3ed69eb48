package lyceum.group;

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
        GroupId id, CommunityId community, @Nullable CohortId cohort, int ordinal, int size, int members) {}
