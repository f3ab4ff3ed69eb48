package lyceum.lesson.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.course.Courses;
import lyceum.files.Files;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.lesson.Lessons;
import lyceum.shared.CohortId;
import lyceum.shell.Drafts;
import org.springframework.stereotype.Component;

/// What every page about lessons needs.
@Component
record LessonFrame(
        Lessons lessons,
        Courses courses,
        Communities communities,
        Accounts accounts,
        Files files,
        Drafts drafts,
        Markdown markdown,
        SignedIn who,
        Say say,
        Clock clock) {
    String cohort(CohortId id, Locale language) {
        var terms = courses.terms(id);
        return say.text(
                language,
                "lesson.kicker",
                communities.get(terms.community()).name().in(language),
                terms.courseTitle().in(language),
                terms.name().in(language));
    }

    /// On the reader's own clock; where the community's differs, on that too.
    String moment(ZoneId own, Instant moment, ZoneId community, Locale language) {
        var here = say.moment(language, moment, own);
        if (own.getRules().getOffset(moment).equals(community.getRules().getOffset(moment))) return here;
        return say.text(language, "lesson.two-clocks", here, say.moment(language, moment, community));
    }

    static String path(CohortId cohort) {
        return "cohorts/" + cohort + "/lessons";
    }
}
