package lyceum.group;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.language.Say;
import lyceum.shared.CohortId;
import lyceum.shared.GroupId;
import org.springframework.stereotype.Component;

/// Groups side by side, each by a name that tells it from the others: 学员一群, else 第五期·学员一群, else with the
/// course too.
@Component
public class GroupNames {
    private final Courses courses;
    private final Say say;

    GroupNames(Courses courses, Say say) {
        this.courses = courses;
        this.say = say;
    }

    /// Groups of one community, where each has its own name already, keep it.
    public Map<GroupId, String> apart(Collection<LearnerGroup> groups, Locale reader) {
        var names = new LinkedHashMap<GroupId, String>();
        groups.stream()
                .collect(Collectors.groupingBy(LearnerGroup::community, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(some -> names.putAll(within(some, reader)));
        return names;
    }

    private Map<GroupId, String> within(List<LearnerGroup> groups, Locale reader) {
        Function<LearnerGroup, String> plain = group -> group.name(say, reader);
        if (groups.size() == 1) return named(groups, plain);
        var terms = courses.terms(groups.stream()
                .map(LearnerGroup::cohort)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Function<LearnerGroup, String> byCohort = group -> with("group.name.of-cohort", group, terms, reader);
        return tellsApart(groups, byCohort)
                ? named(groups, byCohort)
                : named(groups, group -> with("group.name.of-course", group, terms, reader));
    }

    private String with(String key, LearnerGroup group, Map<CohortId, CohortTerms> known, Locale reader) {
        var cohort = group.cohort();
        var terms = cohort == null ? null : known.get(cohort);
        var name = group.name(say, reader);
        return terms == null
                ? name
                : say.text(
                        reader,
                        key,
                        name,
                        terms.name().in(reader),
                        terms.courseTitle().in(reader));
    }

    private static boolean tellsApart(List<LearnerGroup> groups, Function<LearnerGroup, String> name) {
        Set<String> seen = new HashSet<>();
        return groups.stream().map(name).allMatch(seen::add);
    }

    private static Map<GroupId, String> named(List<LearnerGroup> groups, Function<LearnerGroup, String> name) {
        var names = new LinkedHashMap<GroupId, String>();
        groups.forEach(group -> names.put(group.id(), name.apply(group)));
        return names;
    }
}
