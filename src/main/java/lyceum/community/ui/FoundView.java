package lyceum.community.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.community.Community.GroupsBy;
import lyceum.community.CommunityPlan;
import lyceum.shared.Bilingual;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Drafts;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// Founding a community: its name, its words, its numbers and its groups, on one sheet.
@Route("studio/new")
@PermitAll
class FoundView extends Page implements BeforeEnterObserver {
    private static final String FORM = "community/new";
    private static final int FIRST_GROUP = 200;

    private final transient Communities communities;
    private final transient Accounts accounts;
    private final transient SignedIn signedIn;
    private final transient Roles roles;
    private final transient Drafts drafts;

    FoundView(Communities communities, Accounts accounts, SignedIn signedIn, Roles roles, Drafts drafts) {
        this.communities = communities;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.roles = roles;
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var founder = signedIn.person();
        roles.demand(founder, Act.FOUND_COMMUNITY);
        show(founder);
    }

    private void show(PersonId founder) {
        clear();
        head(getTranslation("community.studio"), getTranslation("community.found.title"));
        var zone = accounts.person(founder).zone();
        var form = new CommunityForm(drafts, founder, zone, FORM);
        form.fill(blank(zone.getId()), new Bilingual("", ""));
        form.proposeAddress();
        form.acts(Parts.primary(getTranslation("community.found.act"), () -> found(founder, form)));
        form.restore(() -> show(founder));
        add(form);
    }

    private void found(PersonId founder, CommunityForm form) {
        if (!form.isSound()) return;
        try {
            var community = communities.found(founder, form.plan(), form.rules());
            form.drop();
            Toast.done(getTranslation("community.found.done"));
            getUI().ifPresent(ui -> ui.navigate("studio/" + community));
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
        }
    }

    private static CommunityPlan blank(String zone) {
        var none = new Bilingual("", "");
        return new CommunityPlan("", none, none, none, none, none, none, zone, "", 6, "", GroupsBy.COHORT, FIRST_GROUP);
    }
}
