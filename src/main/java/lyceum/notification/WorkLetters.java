package lyceum.notification;

import java.util.List;
import lyceum.access.Accounts;
import lyceum.assignment.Assignments;
import lyceum.assignment.HandedIn;
import lyceum.assignment.Submissions;
import lyceum.language.Say;
import lyceum.mail.PortalAddress;
import lyceum.review.ReviewInvitations;
import lyceum.review.ReviewInvited;
import lyceum.review.WorkReturned;
import lyceum.review.WorkReviewed;
import lyceum.shared.NotFound;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// The receipt of what was handed in, that there is feedback, and that something is to be revised.
@Component
class WorkLetters {
    private final Pen pen;
    private final Assignments assignments;
    private final Submissions submissions;
    private final ReviewInvitations invitations;
    private final Accounts accounts;
    private final PortalAddress portal;
    private final Say say;

    WorkLetters(
            Pen pen,
            Assignments assignments,
            Submissions submissions,
            ReviewInvitations invitations,
            Accounts accounts,
            PortalAddress portal,
            Say say) {
        this.pen = pen;
        this.assignments = assignments;
        this.submissions = submissions;
        this.invitations = invitations;
        this.accounts = accounts;
        this.portal = portal;
        this.say = say;
    }

    /// In the transaction of the act: a work is never in the books without its receipt in the outbox.
    @EventListener
    void on(HandedIn news) {
        var assignment = assignments.known(news.assignment());
        var version = submissions.toShow(news.submission()).orElseThrow();
        pen.write(
                "work-handed-in:" + news.submission(),
                news.author(),
                "work-handed-in",
                reader -> List.of(
                        assignment.title().in(reader),
                        version.version(),
                        say.moment(reader, version.at(), assignment.zone()),
                        version.sha256(),
                        portal.of("/work/" + assignment.id())));
    }

    @ApplicationModuleListener
    void on(WorkReviewed news) {
        try {
            var assignment = assignments.get(news.author(), news.assignment());
            var version = submissions.get(news.author(), news.submission());
            pen.write(
                    "work-reviewed:" + news.review(),
                    news.author(),
                    "work-reviewed",
                    reader -> List.of(
                            assignment.title().in(reader), version.version(), portal.of("/feedback/" + version.id())));
        } catch (NotFound gone) {
            // The place was lost meanwhile.
        }
    }

    @ApplicationModuleListener
    void on(ReviewInvited news) {
        try {
            var assignment = invitations.about(news.person(), news.invitation());
            var by = accounts.people(List.of(news.by())).get(news.by());
            pen.write(
                    "review-invited:" + news.invitation(),
                    news.person(),
                    "review-invited",
                    reader -> List.of(
                            by == null ? "" : by.name(),
                            assignment.title().in(reader),
                            portal.of("/review-invitations/" + news.invitation())));
        } catch (NotFound gone) {
            // It was withdrawn meanwhile.
        }
    }

    @ApplicationModuleListener
    void on(WorkReturned news) {
        try {
            var assignment = assignments.get(news.author(), news.assignment());
            var version = submissions.get(news.author(), news.submission());
            pen.write(
                    "work-returned:" + news.review(),
                    news.author(),
                    "work-returned",
                    reader -> List.of(
                            assignment.title().in(reader),
                            version.version(),
                            say.moment(reader, news.until(), assignment.zone()),
                            portal.of("/feedback/" + version.id())));
        } catch (NotFound gone) {
            // The place was lost meanwhile.
        }
    }
}
