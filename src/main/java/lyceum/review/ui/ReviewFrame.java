package lyceum.review.ui;

import java.math.BigDecimal;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.assignment.Assignments;
import lyceum.assignment.Submissions;
import lyceum.community.Communities;
import lyceum.course.Courses;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.membership.Members;
import lyceum.review.Grade;
import lyceum.review.Grades;
import lyceum.review.Phrases;
import lyceum.review.Releases;
import lyceum.review.ReviewInvitations;
import lyceum.review.Reviews;
import org.springframework.stereotype.Component;

/// What the pages of reviews need.
@Component
record ReviewFrame(
        Reviews reviews,
        Releases releases,
        Phrases phrases,
        ReviewInvitations invitations,
        Grades grades,
        Assignments assignments,
        Submissions submissions,
        Courses courses,
        Communities communities,
        Members members,
        Accounts accounts,
        Markdown markdown,
        SignedIn who,
        Say say) {
    /// Hundredths of a point as people write them: 13.5.
    static String points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    /// What a version counts, and why.
    String sum(Grade grade, Locale language) {
        var scored = say.text(language, "review.scored", grade.score(), grade.possible());
        if (grade.daysLate() == 0) return scored;
        return scored + say.text(language, "review.scored.late", grade.daysLate(), points(grade.credited()));
    }
}
