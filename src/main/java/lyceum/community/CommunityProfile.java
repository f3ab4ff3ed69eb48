package lyceum.community;

import lyceum.shared.Bilingual;
import lyceum.shared.MoneyKind;
import org.jspecify.annotations.Nullable;

/// A community with all its texts, for its public pages and for the studio.
/// @param charter in Markdown, as are the other texts
/// @param groupsFixed since the first admission groups no longer change between cohort and community
/// @param moneyKind fixed at the first order; null before
/// @param version which state of it this is; handed back when it is edited
public record CommunityProfile(
        Community community,
        Bilingual charter,
        Bilingual privacy,
        Bilingual terms,
        Bilingual contact,
        int rulesVersion,
        boolean groupsFixed,
        @Nullable MoneyKind moneyKind,
        long version) {
    public CommunityPlan plan() {
        return new CommunityPlan(
                community.address(),
                community.name(),
                community.tagline(),
                charter,
                privacy,
                terms,
                contact,
                community.zone().getId(),
                community.numbers().prefix(),
                community.numbers().digits(),
                community.seal(),
                community.groupsBy(),
                community.groupSize());
    }
}
