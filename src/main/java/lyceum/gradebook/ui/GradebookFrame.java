package lyceum.gradebook.ui;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Locale;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.course.Courses;
import lyceum.gradebook.Gradebook;
import lyceum.gradebook.GradebookExport;
import lyceum.language.Say;
import lyceum.shared.CohortId;
import lyceum.shared.MemberNumber;
import org.springframework.stereotype.Component;

/// What the pages of the gradebook need.
@Component
record GradebookFrame(
        Gradebook gradebook,
        GradebookExport export,
        Courses courses,
        Communities communities,
        SignedIn who,
        Say say,
        Clock clock) {
    String cohort(CohortId id, Locale language) {
        var terms = courses.terms(id);
        return say.text(
                language,
                "gradebook.kicker",
                communities.get(terms.community()).name().in(language),
                terms.courseTitle().in(language),
                terms.name().in(language));
    }

    String written(CohortId cohort, MemberNumber number) {
        return communities.get(courses.terms(cohort).community()).numbers().write(number);
    }

    /// Hundredths of a point as people write them: 13.5.
    static String points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    static String book(CohortId cohort) {
        return "cohorts/" + cohort + "/gradebook";
    }

    static String line(CohortId cohort, MemberNumber number) {
        return book(cohort) + "/" + number.value();
    }

    static String own(CohortId cohort) {
        return "cohorts/" + cohort + "/grades";
    }
}
