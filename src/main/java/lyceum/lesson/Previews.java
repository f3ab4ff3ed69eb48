package lyceum.lesson;

import java.util.List;
import java.util.stream.Collectors;
import lyceum.community.Communities;
import lyceum.course.CoursePage;
import lyceum.course.Courses;
import lyceum.course.FreeLessons;
import lyceum.shared.CohortId;
import lyceum.shared.NotFound;
import org.springframework.stereotype.Component;

/// Lessons that visitors read before they buy, as long as their course is on show.
@Component
public class Previews implements FreeLessons {
    private final LessonRows rows;
    private final Reading reading;
    private final Courses courses;
    private final Communities communities;

    Previews(LessonRows rows, Reading reading, Courses courses, Communities communities) {
        this.rows = rows;
        this.reading = reading;
        this.courses = courses;
        this.communities = communities;
    }

    @Override
    public List<FreeLesson> of(List<CohortId> cohorts) {
        var byCohort = rows.previews(cohorts).stream().collect(Collectors.groupingBy(LessonLine::cohort));
        return cohorts.stream().filter(byCohort::containsKey).findFirst().map(byCohort::get).orElse(List.of()).stream()
                .map(line -> new FreeLesson(line.title(), "/lessons/" + line.id(), line.hasVideo()))
                .toList();
    }

    /// @throws NotFound where there is no such course on show, or the lesson is none of its free ones
    public Lesson at(String address, String slug, LessonId id) {
        var one = reading.find(id);
        return courses.page(address, slug)
                .filter(page -> isOn(page, one))
                .map(_ -> one)
                .orElseThrow(NotFound::new);
    }

    boolean isShown(LessonId id) {
        try {
            var one = reading.find(id);
            var terms = courses.terms(one.cohort());
            return courses.page(communities.get(one.community()).address(), terms.slug())
                    .filter(page -> isOn(page, one))
                    .isPresent();
        } catch (NotFound none) {
            return false;
        }
    }

    private static boolean isOn(CoursePage page, Lesson one) {
        return one.preview()
                && one.published()
                && page.cohorts().stream().anyMatch(terms -> terms.id().equals(one.cohort()));
    }
}
