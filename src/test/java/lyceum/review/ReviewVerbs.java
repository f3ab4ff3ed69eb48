package lyceum.review;

import java.util.Map;
import lyceum.Cast;
import lyceum.Verbs;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class ReviewVerbs implements Verbs {
    private final ReviewInvitations invitations;
    private final InvitationRows rows;
    private final Assignments assignments;
    private final Cast cast;

    ReviewVerbs(ReviewInvitations invitations, InvitationRows rows, Assignments assignments, Cast cast) {
        this.invitations = invitations;
        this.rows = rows;
        this.assignments = assignments;
        this.cast = cast;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "ReviewInvitations.invite",
                (stage, by) -> invitations.invite(by, written(stage), cast.ada()),
                "ReviewInvitations.of",
                (stage, by) -> invitations.of(by, written(stage)),
                "ReviewInvitations.candidates",
                (stage, by) -> invitations.candidates(by, written(stage)),
                "ReviewInvitations.withdraw",
                (stage, by) -> {
                    var ada = cast.ada();
                    var invitation = new ReviewInvitation(
                            new ReviewInvitationId(ada.value()),
                            written(stage),
                            stage.community(),
                            ada,
                            stage.owner(),
                            lyceum.FakeClock.BEGINNING,
                            null);
                    rows.invite(invitation);
                    invitations.withdraw(by, invitation.id());
                });
    }

    private AssignmentId written(Stage stage) {
        return assignments.write(stage.owner(), stage.cohort(), Briefs.plan());
    }
}
