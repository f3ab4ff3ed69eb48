package lyceum.notification;

import java.util.List;
import lyceum.access.Accounts;
import lyceum.access.Person;
import lyceum.admission.EndedWaits;
import lyceum.admission.LineClosed;
import lyceum.course.Courses;
import lyceum.language.Say;
import lyceum.mail.Letter;
import lyceum.mail.Letters;
import lyceum.mail.PortalAddress;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells whoever stood in line that there is nothing to wait for any more. Nobody owes them anything, but they need
/// not look for a letter.
@Component
class EndOfLine {
    private static final int PAGE = 200;

    private final EndedWaits waits;
    private final Accounts accounts;
    private final Courses courses;
    private final Letters letters;
    private final PortalAddress portal;
    private final Say say;

    EndOfLine(EndedWaits waits, Accounts accounts, Courses courses, Letters letters, PortalAddress portal, Say say) {
        this.waits = waits;
        this.accounts = accounts;
        this.courses = courses;
        this.letters = letters;
        this.portal = portal;
        this.say = say;
    }

    @ApplicationModuleListener
    void on(LineClosed end) {
        long last = 0;
        while (true) {
            var page = waits.of(end.cohort(), end.at(), last, PAGE);
            var people =
                    accounts.people(page.stream().map(EndedWaits.Ended::person).toList());
            for (var one : page) {
                var reader = people.get(one.person());
                if (reader != null) letters.send(letter(end, one, reader));
            }
            if (page.size() < PAGE) return;
            last = page.getLast().place();
        }
    }

    private Letter letter(LineClosed end, EndedWaits.Ended wait, Person reader) {
        var terms = courses.terms(end.cohort());
        var what = say.text(
                reader.language(),
                "notification.course",
                terms.courseTitle().in(reader.language()),
                terms.name().in(reader.language()));
        var key = "wait-ended:" + end.cohort() + ":" + wait.place();
        return end.why().isEmpty()
                ? new Letter(
                        key,
                        reader.email(),
                        reader.language(),
                        "wait-over",
                        List.of(reader.name(), what, portal.of("/")))
                : new Letter(
                        key,
                        reader.email(),
                        reader.language(),
                        "wait-ended",
                        List.of(reader.name(), what, end.why(), portal.of("/")));
    }
}
