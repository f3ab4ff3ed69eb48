package lyceum.community;

import java.time.ZoneId;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;

/// What the other rooms know of a community.
/// @param address its part of the URL: `/c/{address}`, 2 to 40 of a–z, 0–9 and hyphens
/// @param seal four characters (or fewer), read down the right column, then the left
/// @param groupsBy whether learner groups belong to the cohort or to the community; fixed at the first admission
/// @param groupSize places in the first group, 1 to 10,000
public record Community(
        CommunityId id,
        String address,
        Bilingual name,
        Bilingual tagline,
        ZoneId zone,
        NumberFormat numbers,
        String seal,
        GroupsBy groupsBy,
        int groupSize,
        boolean published) {
    public enum GroupsBy {
        COHORT,
        COMMUNITY
    }
}
