package lyceum.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lyceum.community.Communities;
import lyceum.course.CohortPart;
import lyceum.course.MovedDate;
import lyceum.course.NextTerm;
import lyceum.shared.CohortId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Takes briefs over into the next term, with their rubrics and without anybody's work or extension.
@Component
class WorkOfNextTerm implements CohortPart {
    private final AssignmentRows rows;
    private final Communities communities;
    private final Ids ids;
    private final Clock clock;

    WorkOfNextTerm(AssignmentRows rows, Communities communities, Ids ids, Clock clock) {
        this.rows = rows;
        this.communities = communities;
        this.ids = ids;
        this.clock = clock;
    }

    /// What would be due in the past keeps the time that it gives instead of its day.
    record Times(Instant opens, Instant due, Instant cutOff) {
        static Times of(Assignment one, NextTerm term) {
            var opens = term.ahead(one.opens());
            var due = term.moved(one.due());
            if (!due.isAfter(opens)) due = opens.plus(Duration.between(one.opens(), one.due()));
            var cutOff = term.moved(one.cutOff());
            if (cutOff.isBefore(due)) cutOff = due.plus(Duration.between(one.due(), one.cutOff()));
            return new Times(opens, due, cutOff);
        }
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<MovedDate> moved(CohortId from, NextTerm term) {
        var dates = new ArrayList<MovedDate>();
        for (var one : all(from)) {
            var times = Times.of(one, term);
            dates.add(MovedDate.of("assignment.form.opens", one.title(), one.opens(), times.opens(), term));
            dates.add(MovedDate.of("assignment.form.due", one.title(), one.due(), times.due(), term));
            if (one.cutOff().isAfter(one.due()))
                dates.add(MovedDate.of("assignment.form.cutOff", one.title(), one.cutOff(), times.cutOff(), term));
        }
        return dates;
    }

    @Override
    public void copy(PersonId by, CohortId from, CohortId to, NextTerm term) {
        for (var one : all(from)) {
            var times = Times.of(one, term);
            var copy = one.into(new AssignmentId(ids.next()), to, times.opens(), times.due(), times.cutOff());
            rows.add(copy, by);
            if (one.published()) rows.publish(copy.id(), clock.instant());
        }
    }

    private List<Assignment> all(CohortId cohort) {
        return rows.in(List.of(cohort), community -> communities.get(community).zone());
    }
}
