package lyceum.lesson;

import java.time.Instant;
import lyceum.membership.Learner;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import org.jspecify.annotations.Nullable;

/// A lesson as it stands in the list of its cohort.
/// @param open whether this reader can read it now; staff can always
/// @param done by this reader
public record LessonLine(
        LessonId id,
        CohortId cohort,
        int week,
        Bilingual title,
        Instant opens,
        boolean preview,
        boolean published,
        @Nullable Instant publishedAt,
        boolean hasVideo,
        boolean open,
        boolean done) {
    boolean isOpenTo(Learner learner, Instant now) {
        return Opening.isOpen(published, publishedAt, preview, opens, learner, now);
    }

    LessonLine open(boolean isOpen) {
        return new LessonLine(id, cohort, week, title, opens, preview, published, publishedAt, hasVideo, isOpen, done);
    }
}
