package lyceum.course;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import lyceum.access.CohortNames;
import lyceum.community.Communities;
import lyceum.language.Languages;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import org.springframework.stereotype.Component;

/// Tells access which cohorts staff can be named for.
@Component
class StaffedCohorts implements CohortNames {
    private final AllCohorts cohorts;
    private final TermsInForce terms;
    private final Communities communities;

    StaffedCohorts(AllCohorts cohorts, TermsInForce terms, Communities communities) {
        this.cohorts = cohorts;
        this.terms = terms;
        this.communities = communities;
    }

    @Override
    public Map<CohortId, String> of(CommunityId community, Locale reader) {
        var names = new LinkedHashMap<CohortId, String>();
        var all = cohorts.findByCommunityIdOrderByFirstDayAscIdAsc(community.value());
        terms.terms(all).values().stream()
                .sorted(CohortTerms.BY_FIRST_DAY)
                .forEach(cohort -> names.put(cohort.id(), name(cohort, reader)));
        return names;
    }

    private static String name(CohortTerms cohort, Locale reader) {
        var between = Languages.isChinese(reader) ? "·" : " · ";
        return cohort.courseTitle().in(reader) + between + cohort.name().in(reader);
    }

    @Override
    public String community(CommunityId community, Locale reader) {
        return communities.get(community).name().in(reader);
    }
}
