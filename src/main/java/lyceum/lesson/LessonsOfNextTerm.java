package lyceum.lesson;

import java.time.Clock;
import java.util.List;
import lyceum.community.Communities;
import lyceum.course.CohortPart;
import lyceum.course.MovedDate;
import lyceum.course.NextTerm;
import lyceum.files.Files;
import lyceum.shared.CohortId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Takes lessons over into the next term, with their files and without anybody's marks.
@Component
class LessonsOfNextTerm implements CohortPart {
    private final LessonRows rows;
    private final Communities communities;
    private final Files files;
    private final Ids ids;
    private final Clock clock;

    LessonsOfNextTerm(LessonRows rows, Communities communities, Files files, Ids ids, Clock clock) {
        this.rows = rows;
        this.communities = communities;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<MovedDate> moved(CohortId from, NextTerm term) {
        return all(from).stream()
                .map(one -> MovedDate.of("lesson.form.opens", one.title(), one.opens(), term.ahead(one.opens()), term))
                .toList();
    }

    @Override
    public void copy(PersonId by, CohortId from, CohortId to, NextTerm term) {
        int place = 0;
        for (var one : all(from)) {
            var copy = one.into(
                    new LessonId(ids.next()), to, term.ahead(one.opens()), one.published() ? clock.instant() : null);
            rows.add(copy, place++, by);
            files.lend(
                    Lessons.place(one.id()), Lessons.place(copy.id()), copy.id().value(), Films.named(one));
        }
    }

    private List<Lesson> all(CohortId cohort) {
        return rows.whole(cohort, community -> communities.get(community).zone());
    }
}
