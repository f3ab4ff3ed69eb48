package lyceum.showcase;

import java.time.Instant;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.SubmissionId;
import lyceum.assignment.WorkId;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A nominated work, as far as it has come.
/// @param title of the assignment, as it was when it was nominated
/// @param opening the first words of the work
/// @param picture the name of its first picture; empty where there is none
/// @param words why staff nominated it, to its author
/// @param audience null unless it is CONSENTED
public record Showcased(
        ShowcaseId id,
        CommunityId community,
        CourseId course,
        CohortId cohort,
        AssignmentId assignment,
        WorkId work,
        SubmissionId submission,
        PersonId author,
        Bilingual title,
        String opening,
        String picture,
        String words,
        State state,
        @Nullable Audience audience,
        PersonId nominatedBy,
        Instant nominatedAt,
        @Nullable Instant shownAt) {
    /// NOMINATED: its author is asked. CONSENTED: shown. DECLINED: its author does not want it. WITHDRAWN: it was
    /// shown,
    /// or nominated, and is no more.
    public enum State {
        NOMINATED,
        CONSENTED,
        DECLINED,
        WITHDRAWN
    }

    public boolean isPublic() {
        return state == State.CONSENTED && audience == Audience.PUBLIC;
    }
}
