package lyceum.community.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.access.SignedIn;
import lyceum.community.ChangedMeanwhile;
import lyceum.community.Communities;
import lyceum.community.CommunityProfile;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Drafts;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// Changing a community, and publishing it.
@Route("studio/:community/edit")
@PermitAll
class EditCommunityView extends Page implements BeforeEnterObserver {
    private final transient Communities communities;
    private final transient Accounts accounts;
    private final transient SignedIn signedIn;
    private final transient Roles roles;
    private final transient Drafts drafts;

    /// The state that the fields were filled from.
    private long seen;

    EditCommunityView(Communities communities, Accounts accounts, SignedIn signedIn, Roles roles, Drafts drafts) {
        this.communities = communities;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.roles = roles;
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = CommunityId.parse(event.getRouteParameters().get("community").orElseThrow(NotFound::new));
        var editor = signedIn.person();
        roles.demand(editor, Act.EDIT_COMMUNITY, id);
        show(editor, id);
    }

    private void show(PersonId editor, CommunityId id) {
        clear();
        var profile = communities.profile(id);
        seen = profile.version();
        var community = profile.community();
        var head = head(community.name().in(getLocale()), getTranslation("community.edit.title"));
        var form = new CommunityForm(drafts, editor, accounts.person(editor).zone(), "community/" + id);
        form.fill(profile.plan(), communities.rules(id).text());
        form.fix(community.published(), profile.groupsFixed());
        form.remember("seen", () -> Long.toString(seen), text -> seen = Long.parseLong(text));
        var material = new Checkbox(getTranslation("community.edit.material"));
        material.setHelperText(getTranslation("community.edit.material.help", profile.rulesVersion()));
        form.field("material", material, Object::toString, Boolean::valueOf);
        var save = Parts.primary(
                getTranslation("community.edit.save"), () -> save(editor, profile, form, material.getValue()));
        var preview = Parts.buttonLink(
                getTranslation(community.published() ? "community.edit.open" : "community.edit.preview"),
                "/c/" + community.address() + (community.published() ? "" : "?preview"));
        preview.setRouterIgnore(true);
        preview.setTarget("_blank");
        if (community.published()) form.acts(save);
        else
            form.acts(
                    save,
                    Parts.button(
                            getTranslation("community.edit.publish"),
                            () -> publish(editor, profile, form, material.getValue())));
        head.act(preview);
        form.restore(() -> show(editor, id));
        add(form);
        if (community.published()) section(getTranslation("community.withdraw"), withdraw(editor, id));
    }

    private Component withdraw(PersonId editor, CommunityId id) {
        var act = Parts.button(getTranslation("community.withdraw"), () -> {
            var sure = new ConfirmDialog();
            sure.setHeader(getTranslation("community.withdraw"));
            sure.setText(getTranslation("community.withdraw.sure"));
            sure.setCancelable(true);
            sure.setCancelText(getTranslation("community.withdraw.keep"));
            sure.setConfirmText(getTranslation("community.withdraw"));
            sure.addConfirmListener(confirmed -> {
                communities.withdraw(editor, id);
                Toast.done(getTranslation("community.withdraw.done"));
                show(editor, id);
            });
            sure.open();
        });
        return Parts.stack(
                Parts.classed(new Paragraph(getTranslation("community.withdraw.what")), "soft"), Parts.row(act));
    }

    private boolean save(PersonId editor, CommunityProfile profile, CommunityForm form, boolean material) {
        if (!form.isSound()) return false;
        var id = profile.community().id();
        try {
            communities.edit(editor, id, seen, form.plan(), form.rules(), material);
        } catch (ChangedMeanwhile other) {
            form.show(List.of(other));
            form.notes()
                    .add(Parts.row(
                            Parts.button(getTranslation("community.edit.theirs"), () -> {
                                form.drop();
                                show(editor, id);
                            }),
                            Parts.button(getTranslation("community.edit.mine"), () -> {
                                seen = communities.profile(id).version();
                                save(editor, profile, form, material);
                            })));
            return false;
        } catch (Refusal refusal) {
            return form.show(List.of(refusal));
        }
        form.drop();
        Toast.done(getTranslation("community.edit.saved"));
        show(editor, id);
        return true;
    }

    private void publish(PersonId editor, CommunityProfile profile, CommunityForm form, boolean material) {
        try {
            form.plan().demandPublishable();
        } catch (Refusal missing) {
            form.show(List.of(missing));
            return;
        }
        if (!save(editor, profile, form, material)) return;
        communities.publish(editor, profile.community().id());
        Toast.done(getTranslation("community.edit.published"));
        getUI().ifPresent(ui -> ui.navigate("studio/" + profile.community().id()));
    }
}
