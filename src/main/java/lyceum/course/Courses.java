package lyceum.course;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.community.ChangedMeanwhile;
import lyceum.community.Communities;
import lyceum.community.CommunityWithdrawn;
import lyceum.community.Slug;
import lyceum.course.CohortTerms.State;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Courses and their cohorts: what is sold, when, and for how much.
@Service
public class Courses {
    private final AllCourses all;
    private final AllCohorts cohorts;
    private final TermsInForce terms;
    private final Communities communities;
    private final CourseKeeping keeping;
    private final SalesKnown sales;
    private final SaidOfRounds said;
    private final Roles roles;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    Courses(
            AllCourses all,
            AllCohorts cohorts,
            TermsInForce terms,
            Communities communities,
            CourseKeeping keeping,
            SalesKnown sales,
            SaidOfRounds said,
            Roles roles,
            Audit audit,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher news) {
        this.all = all;
        this.cohorts = cohorts;
        this.terms = terms;
        this.communities = communities;
        this.keeping = keeping;
        this.sales = sales;
        this.said = said;
        this.roles = roles;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.news = news;
    }

    /// Of a cohort in any state; refuses with [lyceum.shared.NotFound].
    public CohortTerms terms(CohortId cohort) {
        return terms.of(cohort);
    }

    /// Of cohorts in any state; those that do not exist are missing in the answer.
    public Map<CohortId, CohortTerms> terms(Collection<CohortId> cohorts) {
        return terms.of(cohorts);
    }

    /// Whether the ticket page of any cohort there says that learner groups hold rounds.
    public boolean holdsRounds(CommunityId community) {
        return cohorts.existsByCommunityIdAndRoundsZhNot(community.value(), "");
    }

    /// What the public page of a published course shows; empty where strangers find nothing.
    public Optional<CoursePage> page(String address, String slug) {
        if (slug.length() > Slug.MOST) return Optional.empty();
        return communities
                .profileAt(address)
                .filter(profile -> profile.community().published())
                .flatMap(profile -> all.findByCommunityIdAndSlug(
                                profile.community().id().value(), slug)
                        .map(Course::texts)
                        .filter(CourseTexts::published)
                        .map(texts -> new CoursePage(profile, texts, shown(texts.id()))));
    }

    /// The published courses of a community with their cohorts on sale or closed, oldest course first.
    public List<CoursePage> catalogue(CommunityId community) {
        var profile = communities.profile(community);
        var found = terms.terms(cohorts.findByCommunityIdOrderByFirstDayAscIdAsc(community.value()));
        return all.findByCommunityIdAndPublishedTrueOrderByMadeAtAscIdAsc(community.value()).stream()
                .map(Course::texts)
                .map(texts -> new CoursePage(profile, texts, shown(found.values(), texts.id())))
                .toList();
    }

    /// How cohorts fill, from whoever keeps the seats; those that sold nothing may be missing.
    public Map<CohortId, SaleFigures.Figure> figures(Collection<CohortId> cohorts) {
        return sales.of(cohorts);
    }

    /// In any state; says nothing about who may read a draft.
    public CourseTexts course(CourseId id) {
        return all.findById(id.value()).orElseThrow(NotFound::new).texts();
    }

    /// A new course, not yet published.
    @Transactional
    public CourseId create(PersonId by, CommunityId community, CoursePlan plan) {
        roles.demand(by, Act.EDIT_COURSE, community);
        var id = new CourseId(ids.next());
        keeping.save(new Course(id, community, plan, clock.instant()));
        audit.record(by, "course.created", id, "");
        return id;
    }

    /// @param seen the version that the editor read; another one meanwhile refuses with [ChangedMeanwhile]
    @Transactional
    public void edit(PersonId by, CourseId id, long seen, CoursePlan plan) {
        var course = all.findById(id.value()).orElseThrow(NotFound::new);
        roles.demand(by, Act.EDIT_COURSE, course.community());
        if (!course.isAt(seen)) throw new ChangedMeanwhile();
        course.edited(plan);
        keeping.save(course);
        cohorts.findByCourseIdOrderByFirstDayAscIdAsc(id.value()).forEach(keeping::tell);
        audit.record(by, "course.edited", id, "");
    }

    @Transactional
    public void publish(PersonId by, CourseId id) {
        var course = all.findById(id.value()).orElseThrow(NotFound::new);
        roles.demand(by, Act.PUBLISH_COURSE, course.community());
        course.published();
        keeping.save(course);
        audit.record(by, "course.published", id, "");
    }

    /// Strangers see it no longer, and what was on sale is closed; whoever is admitted keeps the place, and a checkout
    /// that is open can still be paid. It may be published again.
    @Transactional
    public void withdraw(PersonId by, CourseId id) {
        var course = all.findById(id.value()).orElseThrow(NotFound::new);
        roles.demand(by, Act.PUBLISH_COURSE, course.community());
        if (!course.texts().published()) return;
        closeAll(cohorts.findByCourseIdOrderByFirstDayAscIdAsc(id.value()));
        course.withdrawn();
        keeping.save(course);
        audit.record(by, "course.withdrawn", id, "");
    }

    /// Throws away a course that strangers never bought from, with the drafts of its cohorts.
    @Transactional
    public void throwAway(PersonId by, CourseId id) {
        var course = all.findById(id.value()).orElseThrow(NotFound::new);
        roles.demand(by, Act.EDIT_COURSE, course.community());
        var drafts = cohorts.findByCourseIdOrderByFirstDayAscIdAsc(id.value());
        if (course.texts().published() || drafts.stream().anyMatch(cohort -> cohort.state() != State.DRAFT))
            throw new CourseIsKnown();
        cohorts.deleteAll(drafts);
        cohorts.flush();
        all.delete(course);
        all.flush();
        news.publishEvent(
                new TermsInForce.TermsChanged(drafts.stream().map(Cohort::id).toList()));
        news.publishEvent(new CoursesChanged(course.community()));
        audit.record(by, "course.thrown-away", id, "");
    }

    /// A community that strangers see no longer sells nothing.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CommunityWithdrawn heard) {
        closeAll(cohorts.findByCommunityIdOrderByFirstDayAscIdAsc(
                heard.community().value()));
    }

    private void closeAll(List<Cohort> some) {
        for (var cohort : some) {
            if (cohort.state() != State.PUBLISHED) continue;
            cohort.closed();
            keeping.save(cohort);
            news.publishEvent(new CohortClosed(cohort.id()));
        }
    }

    /// A new cohort, not yet on sale.
    @Transactional
    public CohortId plan(PersonId by, CourseId course, CohortPlan plan) {
        var of = all.findById(course.value()).orElseThrow(NotFound::new);
        roles.demand(by, Act.EDIT_COURSE, of.community());
        var id = new CohortId(ids.next());
        keeping.save(new Cohort(
                id,
                course,
                of.community(),
                plan,
                said.sentence(),
                communities.get(of.community()).zone(),
                ids));
        audit.record(by, "cohort.planned", id, "");
        return id;
    }

    /// Changes its terms, also while people are buying: prices of running holds stay as they are.
    /// @param seen the version that the editor read; another one meanwhile refuses with [ChangedMeanwhile]
    @Transactional
    public void change(PersonId by, CohortId id, long seen, CohortPlan plan) {
        var cohort = cohort(id);
        roles.demand(by, Act.EDIT_COURSE, cohort.community(), id);
        if (cohort.version() != seen) throw new ChangedMeanwhile();
        cohort.changed(
                plan, said.sentence(), communities.get(cohort.community()).zone(), sales.of(id), ids);
        keeping.save(cohort);
        audit.record(by, "cohort.changed", id, "");
    }

    /// Puts it on its course's page, and on sale within its window; a closed one is opened again.
    @Transactional
    public void offer(PersonId by, CohortId id) {
        var cohort = cohort(id);
        roles.demand(by, Act.PUBLISH_COURSE, cohort.community(), id);
        if (!course(cohort.course()).published()) throw new CourseNotReady("course");
        cohort.offered();
        keeping.save(cohort);
        audit.record(by, "cohort.offered", id, "");
    }

    /// Ends its sale early; nobody's place changes.
    @Transactional
    public void close(PersonId by, CohortId id) {
        var cohort = cohort(id);
        roles.demand(by, Act.PUBLISH_COURSE, cohort.community(), id);
        cohort.closed();
        keeping.save(cohort);
        news.publishEvent(new CohortClosed(id));
        audit.record(by, "cohort.closed", id, "");
    }

    /// Throws away a draft that nobody ever saw.
    @Transactional
    public void discard(PersonId by, CohortId id) {
        var cohort = cohort(id);
        roles.demand(by, Act.EDIT_COURSE, cohort.community(), id);
        if (cohort.state() != State.DRAFT) throw new CohortIsOver();
        cohorts.delete(cohort);
        cohorts.flush();
        news.publishEvent(new TermsInForce.TermsChanged(List.of(id)));
        audit.record(by, "cohort.discarded", id, "");
    }

    private Cohort cohort(CohortId id) {
        return cohorts.findById(id.value()).orElseThrow(NotFound::new);
    }

    private List<CohortTerms> shown(CourseId course) {
        return shown(
                terms.terms(cohorts.findByCourseIdOrderByFirstDayAscIdAsc(course.value()))
                        .values(),
                course);
    }

    private static List<CohortTerms> shown(Collection<CohortTerms> found, CourseId course) {
        return found.stream()
                .filter(terms -> terms.course().equals(course))
                .filter(terms -> terms.state() == State.PUBLISHED || terms.state() == State.CLOSED)
                .sorted(CohortTerms.BY_FIRST_DAY)
                .toList();
    }
}
