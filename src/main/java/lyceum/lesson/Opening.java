package lyceum.lesson;

import java.time.Instant;
import lyceum.membership.Learner;
import org.jspecify.annotations.Nullable;

/// From when on learners read a lesson: once it is published and its day has come; a free preview at once.
final class Opening {
    private Opening() {}

    static boolean isOpen(
            boolean published,
            @Nullable Instant publishedAt,
            boolean preview,
            Instant opens,
            Learner learner,
            Instant now) {
        if (!published || publishedAt == null) return false;
        var from = preview || opens.isBefore(publishedAt) ? publishedAt : opens;
        return !from.isAfter(now) && learner.isEntitledTo(from);
    }
}
