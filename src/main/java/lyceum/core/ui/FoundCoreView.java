package lyceum.core.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.core.CoreGroups;
import lyceum.core.CorePlan;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.BilingualField;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// Founding a core group: its name and how many seats it has.
@Route("studio/:community/core")
@PermitAll
class FoundCoreView extends Page implements BeforeEnterObserver {
    private final transient CoreGroups groups;
    private final transient Communities communities;
    private final transient Roles roles;
    private final transient Drafts drafts;
    private final transient SignedIn who;

    FoundCoreView(CoreGroups groups, Communities communities, Roles roles, Drafts drafts, SignedIn who) {
        this.groups = groups;
        this.communities = communities;
        this.roles = roles;
        this.drafts = drafts;
        this.who = who;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community =
                CommunityId.parse(event.getRouteParameters().get("community").orElse(""));
        roles.demand(who.person(), Act.FOUND_CORE, community);
        show(community, who.person());
    }

    private void show(CommunityId community, PersonId owner) {
        clear();
        var home = communities.get(community);
        head(home.name().in(getLocale()), getTranslation("core.found.title"));
        add(Parts.classed(new Paragraph(getTranslation("core.found.lede")), "lede"));
        var form = new DraftedForm(drafts, owner, home.zone(), "core/" + community);
        var name = form.bilingual(
                "name", getTranslation("core.found.name"), getTranslation("core.found.name.help"), false);
        var cap = form.field(
                "cap", new IntegerField(getTranslation("core.found.cap")), Object::toString, Integer::valueOf);
        cap.setHelperText(getTranslation("core.found.cap.help"));
        cap.setValue(CorePlan.USUAL_CAP);
        form.acts(Parts.primary(getTranslation("core.found.do"), () -> found(community, owner, form, name, cap)));
        form.restore(() -> show(community, owner));
        add(Parts.classed(form, "section"));
    }

    private void found(CommunityId community, PersonId owner, DraftedForm form, BilingualField name, IntegerField cap) {
        try {
            var group = groups.found(
                    owner, community, new CorePlan(name.value(), cap.getValue() == null ? 0 : cap.getValue()));
            form.drop();
            Toast.done(getTranslation("core.found.done"));
            getUI().ifPresent(ui -> ui.navigate("groups/" + group + "/seats"));
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
        }
    }
}
