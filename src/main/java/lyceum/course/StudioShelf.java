package lyceum.course;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lyceum.access.Act;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.community.Communities;
import lyceum.course.CourseInStudio.CohortInStudio;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Courses and cohorts in every state, as staff see them in the studio.
@Service
public class StudioShelf {
    private final AllCourses courses;
    private final AllCohorts cohorts;
    private final TermsInForce terms;
    private final Communities communities;
    private final SalesKnown sales;
    private final Roles roles;
    private final JdbcClient sql;

    StudioShelf(
            AllCourses courses,
            AllCohorts cohorts,
            TermsInForce terms,
            Communities communities,
            SalesKnown sales,
            Roles roles,
            JdbcClient sql) {
        this.courses = courses;
        this.cohorts = cohorts;
        this.terms = terms;
        this.communities = communities;
        this.sales = sales;
        this.roles = roles;
        this.sql = sql;
    }

    /// Everything of a community that the reader may see: owners and secretaries all, teachers and assistants the
    /// cohorts they are named for. A handful of queries, whatever the number of cohorts.
    public List<CourseInStudio> of(PersonId reader, CommunityId community) {
        roles.demand(reader, Act.SEE_STUDIO, community);
        var seesAll = seesAll(reader, community);
        var mine = seesAll ? Set.<CohortId>of() : roles.namedFor(reader, community);
        Predicate<Cohort> visible = cohort -> seesAll || mine.contains(cohort.id());
        var found = cohorts.findByCommunityIdOrderByFirstDayAscIdAsc(community.value()).stream()
                .filter(visible)
                .toList();
        var inStudio = inStudio(found);
        return courses.findByCommunityIdOrderByMadeAtAscIdAsc(community.value()).stream()
                .map(Course::texts)
                .map(texts -> new CourseInStudio(texts, inStudio.getOrDefault(texts.id(), List.of())))
                .filter(course -> seesAll || !course.cohorts().isEmpty())
                .toList();
    }

    /// The same for every community that the reader works for, the newest role last; the same handful of queries,
    /// whatever the number of communities.
    public Map<CommunityId, List<CourseInStudio>> everywhere(PersonId reader) {
        var places = roles.where(reader, Act.SEE_STUDIO);
        if (places.isEmpty()) return Map.of();
        var ids = places.stream().map(CommunityId::value).toList();
        var whole = Set.copyOf(roles.holding(reader, Set.of(Role.OWNER, Role.SECRETARY)));
        var named = roles.namedFor(reader);
        var inStudio = inStudio(cohorts.findByCommunityIdInOrderByFirstDayAscIdAsc(ids).stream()
                .filter(cohort -> whole.contains(cohort.community()) || named.contains(cohort.id()))
                .toList());
        var shelf = new LinkedHashMap<CommunityId, List<CourseInStudio>>();
        places.forEach(community -> shelf.put(community, new ArrayList<>()));
        for (var course : courses.findByCommunityIdInOrderByMadeAtAscIdAsc(ids)) {
            var texts = course.texts();
            var runs = inStudio.getOrDefault(texts.id(), List.of());
            if (whole.contains(texts.community()) || !runs.isEmpty())
                shelf.computeIfAbsent(texts.community(), _ -> new ArrayList<>()).add(new CourseInStudio(texts, runs));
        }
        return shelf;
    }

    /// One course with all its cohorts, for whoever may edit it.
    public CourseInStudio course(PersonId reader, CourseId id) {
        var course = courses.findById(id.value()).orElseThrow(NotFound::new);
        roles.demand(reader, Act.EDIT_COURSE, course.community());
        var found = cohorts.findByCourseIdOrderByFirstDayAscIdAsc(id.value());
        return new CourseInStudio(course.texts(), inStudio(found).getOrDefault(id, List.of()));
    }

    /// One cohort, for whoever may edit it.
    public CohortInStudio cohort(PersonId reader, CohortId id) {
        var cohort = cohorts.findById(id.value()).orElseThrow(NotFound::new);
        roles.demand(reader, Act.EDIT_COURSE, cohort.community(), id);
        return inStudio(List.of(cohort))
                .getOrDefault(cohort.course(), List.of())
                .getFirst();
    }

    /// The public page of a course as it would look, with what is not published yet; for staff who see everything.
    public CoursePage preview(PersonId reader, String address, String slug) {
        var profile = communities.profileAt(address).orElseThrow(NotFound::new);
        var community = profile.community().id();
        roles.demand(reader, Act.SEE_STUDIO, community);
        if (!seesAll(reader, community)) throw new NotFound();
        var course = courses.findByCommunityIdAndSlug(community.value(), slug).orElseThrow(NotFound::new);
        var all =
                terms
                        .terms(cohorts.findByCourseIdOrderByFirstDayAscIdAsc(
                                course.texts().id().value()))
                        .values()
                        .stream()
                        .filter(cohort -> cohort.state() != CohortTerms.State.CANCELLED)
                        .sorted(CohortTerms.BY_FIRST_DAY)
                        .toList();
        return new CoursePage(profile, course.texts(), all);
    }

    private boolean seesAll(PersonId reader, CommunityId community) {
        var held = roles.of(reader, community);
        return held.contains(Role.OWNER) || held.contains(Role.SECRETARY);
    }

    private Map<CourseId, List<CohortInStudio>> inStudio(List<Cohort> found) {
        var ids = found.stream().map(Cohort::id).toList();
        var known = terms.terms(found);
        var sold = sales.of(ids);
        var asked = asked(ids);
        return found.stream()
                .collect(Collectors.groupingBy(
                        Cohort::course,
                        Collectors.mapping(
                                cohort -> new CohortInStudio(
                                        java.util.Objects.requireNonNull(known.get(cohort.id())),
                                        cohort.version(),
                                        sold.getOrDefault(cohort.id(), SaleFigures.Figure.NONE),
                                        Optional.ofNullable(asked.get(cohort.id()))),
                                Collectors.toList())));
    }

    private Map<CohortId, Cancellation.Asked> asked(List<CohortId> ids) {
        if (ids.isEmpty()) return Map.of();
        return sql
                .sql("select cohort_id, asked_by, asked_at, why from cohort_cancellation where cohort_id in (:ids)")
                .param("ids", ids.stream().map(CohortId::value).toList())
                .query((row, n) -> Map.entry(
                        new CohortId(row.getLong("cohort_id")),
                        new Cancellation.Asked(
                                new PersonId(row.getLong("asked_by")),
                                Utc.instant(row.getObject("asked_at", LocalDateTime.class)),
                                row.getString("why"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
