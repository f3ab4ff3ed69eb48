package lyceum.directory.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.directory.OwnEntry;
import lyceum.shared.CommunityId;
import lyceum.shared.Refusal;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Toast;

/// One's own name card, introduction, and who sees what.
@Route("directory/:community/me")
@PermitAll
@StyleSheet("rooms/directory.css")
class OwnCardView extends Page implements BeforeEnterObserver {
    private final transient DirectoryFrame frame;

    OwnCardView(DirectoryFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(frame.community(event));
    }

    private void show(CommunityId community) {
        var self = frame.who().person();
        var own = frame.cards().own(self, community);
        clear();
        head(frame.name(community, getLocale()), getTranslation("directory.own"))
                .act(Parts.buttonLink(
                        getTranslation("directory.begin.page"), DirectoryFrame.path(community, own.number())));
        var mending = own.mending();
        if (mending != null)
            add(new RefusalNote(
                    getTranslation("directory.mend.asked"), getTranslation("directory.mend.reason", mending.reason())));
        var form = new CardForm(frame, self, own, "own-card");
        form.askForCard(frame.cards().format(community), own.card());
        form.heading(getTranslation("directory.own.about"));
        form.askForProfile(own.profile());
        form.heading(getTranslation("directory.own.privacy"));
        form.add(Parts.classed(new Paragraph(getTranslation("directory.own.privacy.sentence")), "small", "soft"));
        form.askForPrivacy(own.privacy());
        form.acts(Parts.primary(getTranslation("directory.own.save"), () -> save(form, own)));
        form.restore(() -> show(community));
        add(form);
    }

    private void save(CardForm form, OwnEntry own) {
        try {
            frame.cards().keep(frame.who().person(), own.community(), form.card(), form.profile(), form.privacy());
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
            return;
        }
        form.drop();
        Toast.done(getTranslation("directory.own.saved"));
        show(own.community());
    }
}
