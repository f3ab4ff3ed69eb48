package lyceum.course;

import java.util.List;
import lyceum.community.ChangedMeanwhile;
import lyceum.community.Communities;
import lyceum.community.Slug;
import lyceum.course.CohortTerms.State;
import lyceum.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/// Writes courses and cohorts down, inside the transaction that changed them, and tells whoever shows or sells them.
@Component
class CourseKeeping {
    private final AllCourses all;
    private final AllCohorts cohorts;
    private final Communities communities;
    private final ApplicationEventPublisher news;

    CourseKeeping(AllCourses all, AllCohorts cohorts, Communities communities, ApplicationEventPublisher news) {
        this.all = all;
        this.cohorts = cohorts;
        this.communities = communities;
        this.news = news;
    }

    void save(Course course) {
        var texts = course.texts();
        var taken = new Slug.AddressIsTaken("slug", texts.slug(), Slug.suggestion(texts.slug() + "-2"));
        try {
            if (all.findByCommunityIdAndSlug(course.community().value(), texts.slug())
                    .filter(other -> !other.texts().id().equals(texts.id()))
                    .isPresent()) throw taken;
            all.saveAndFlush(course);
        } catch (OptimisticLockingFailureException raced) {
            throw new ChangedMeanwhile();
        } catch (DataIntegrityViolationException raced) {
            throw taken;
        }
        news.publishEvent(new CoursesChanged(course.community()));
    }

    void save(Cohort cohort) {
        try {
            cohorts.saveAndFlush(cohort);
        } catch (OptimisticLockingFailureException raced) {
            throw new ChangedMeanwhile();
        }
        tell(cohort);
        news.publishEvent(new CoursesChanged(cohort.community()));
    }

    /// Whoever sells it hears of it inside this transaction, and may refuse.
    void tell(Cohort cohort) {
        news.publishEvent(new TermsInForce.TermsChanged(List.of(cohort.id())));
        if (cohort.state() != State.PUBLISHED) return;
        var now = cohort.terms(
                all.findById(cohort.course().value()).orElseThrow(NotFound::new).texts(),
                communities.get(cohort.community()).zone());
        news.publishEvent(new CohortOffered(now));
    }
}
