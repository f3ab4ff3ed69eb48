package lyceum.course.ui;

import lyceum.community.CommunityPlan;
import lyceum.shared.Bilingual;

/// Plans with one thing changed.
final class Plans {
    private Plans() {}

    static CommunityPlan named(CommunityPlan plan, Bilingual name) {
        return new CommunityPlan(
                plan.address(),
                name,
                plan.tagline(),
                plan.charter(),
                plan.privacy(),
                plan.terms(),
                plan.contact(),
                plan.zone(),
                plan.numberPrefix(),
                plan.numberDigits(),
                plan.seal(),
                plan.groupsBy(),
                plan.groupSize());
    }
}
