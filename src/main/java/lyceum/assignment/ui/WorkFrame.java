package lyceum.assignment.ui;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.assignment.Assignments;
import lyceum.assignment.Submissions;
import lyceum.community.Communities;
import lyceum.course.Courses;
import lyceum.files.Files;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.shared.CohortId;
import lyceum.shared.PersonId;
import lyceum.shell.Drafts;
import org.springframework.stereotype.Component;

/// What every page about assignments needs.
@Component
record WorkFrame(
        Assignments assignments,
        Submissions submissions,
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
                "assignment.kicker",
                communities.get(terms.community()).name().in(language),
                terms.courseTitle().in(language),
                terms.name().in(language));
    }

    /// Asks for the reader's zone: once for a page.
    Clocks clocks(PersonId reader, ZoneId community, Locale language) {
        return new Clocks(say, accounts.person(reader).zone(), community, language);
    }

    static String path(CohortId cohort) {
        return "cohorts/" + cohort + "/work";
    }
}
