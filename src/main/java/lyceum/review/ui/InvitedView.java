package lyceum.review.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.language.Languages;
import lyceum.review.ReviewInvitationId;
import lyceum.shared.Refusal;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Toast;

/// An invitation to read: what it is about, what it means, yes or no.
@Route("review-invitations/:invitation")
@PermitAll
@StyleSheet("rooms/assignment.css")
@StyleSheet("rooms/review.css")
class InvitedView extends Page implements BeforeEnterObserver {
    private final transient ReviewFrame frame;

    InvitedView(ReviewFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ReviewInvitationId.parse(
                event.getRouteParameters().get("invitation").orElse("")));
    }

    private void show(ReviewInvitationId id) {
        var me = frame.who().person();
        var invitation = frame.invitations().get(me, id);
        var assignment = frame.invitations().about(me, id);
        var language = Languages.nearest(getLocale());
        var by = frame.accounts().people(List.of(invitation.by())).get(invitation.by());
        clear();
        head(
                frame.communities().get(invitation.community()).name().in(language),
                getTranslation("review.invited", assignment.title().in(language)));
        add(
                new Paragraph(getTranslation(
                        "review.invited.by",
                        by == null ? getTranslation("group.members.gone") : by.name(),
                        frame.say().moment(language, invitation.at(), assignment.zone()))),
                new Paragraph(getTranslation("review.invited.what")));
        var desk = "work/" + assignment.id() + "/desk";
        if (invitation.isAccepted())
            add(Parts.row(
                    Parts.primaryLink(getTranslation("review.invited.read"), desk),
                    Parts.quiet(
                            getTranslation("review.invited.end"),
                            () -> act(() -> {
                                frame.invitations().decline(me, id);
                                getUI().ifPresent(ui -> ui.navigate("home"));
                            }))));
        else
            add(Parts.row(
                    Parts.primary(
                            getTranslation("review.invited.accept"),
                            () -> act(() -> {
                                frame.invitations().accept(me, id);
                                getUI().ifPresent(ui -> ui.navigate(desk));
                            })),
                    Parts.quiet(
                            getTranslation("review.invited.decline"),
                            () -> act(() -> {
                                frame.invitations().decline(me, id);
                                getUI().ifPresent(ui -> ui.navigate("home"));
                            }))));
        section(
                getTranslation("review.invited.brief"),
                Prose.ofHtml(frame.markdown().html(assignment.text().in(language))));
    }

    private static void act(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
    }
}
