package lyceum.lesson;

import java.time.Clock;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.community.Communities;
import lyceum.membership.Learners;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Who may read which lesson, and who may change it.
@Component
class Reading {
    private final LessonRows rows;
    private final Learners learners;
    private final Communities communities;
    private final Roles roles;
    private final Clock clock;

    Reading(LessonRows rows, Learners learners, Communities communities, Roles roles, Clock clock) {
        this.rows = rows;
        this.learners = learners;
        this.communities = communities;
        this.roles = roles;
        this.clock = clock;
    }

    Lesson find(LessonId id) {
        return rows.find(id, community -> communities.get(community).zone()).orElseThrow(NotFound::new);
    }

    /// For staff of its cohort, and for learners from when it opens.
    Lesson get(PersonId reader, LessonId id) {
        var one = find(id);
        if (isStaff(reader, one.community(), one.cohort())) return one;
        if (!one.isOpenTo(learners.demand(reader, one.cohort()), clock.instant())) throw new NotFound();
        return one;
    }

    boolean isStaff(PersonId person, CommunityId community, CohortId cohort) {
        return roles.may(person, Act.WRITE_LESSON, community, cohort);
    }

    /// For whoever is staff of that very cohort; for everybody else there is no such lesson.
    Lesson demandWriter(PersonId by, LessonId id) {
        var one = find(id);
        roles.demand(by, Act.WRITE_LESSON, one.community(), one.cohort());
        return one;
    }
}
