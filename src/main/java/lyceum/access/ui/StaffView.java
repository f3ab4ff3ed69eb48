package lyceum.access.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyceum.access.Accounts;
import lyceum.access.CohortNames;
import lyceum.access.Invitations;
import lyceum.access.Named;
import lyceum.access.Role;
import lyceum.access.SignedIn;
import lyceum.access.Staff;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Email;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Rows;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// Who works in a community, and who is invited to.
@Route("studio/:community/staff")
@PermitAll
class StaffView extends Page implements BeforeEnterObserver {
    private final transient Staff staff;
    private final transient Invitations invitations;
    private final transient Accounts accounts;
    private final transient CohortNames cohortNames;
    private final transient SignedIn signedIn;
    private final transient Say say;
    private final Div people = new Div();
    private final Div open = new Div();
    private final Div notes = new Div();
    private final EmailField email = new EmailField();
    private final RoleFields role = new RoleFields();
    private transient @Nullable CommunityId community;
    private transient Map<CohortId, String> cohorts = Map.of();
    private transient Map<GroupId, String> groups = Map.of();

    StaffView(
            Staff staff,
            Invitations invitations,
            Accounts accounts,
            CohortNames cohortNames,
            SignedIn signedIn,
            Say say) {
        this.staff = staff;
        this.invitations = invitations;
        this.accounts = accounts;
        this.cohortNames = cohortNames;
        this.signedIn = signedIn;
        this.say = say;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        community =
                CommunityId.parse(event.getRouteParameters().get("community").orElse(""));
        clear();
        staff.of(self(), community());
        cohorts = cohortNames.of(community(), getLocale());
        groups = staff.groups(community(), getLocale());
        head(cohortNames.community(community(), getLocale()), getTranslation("access.staff.title"));
        showPeople();
        showOpen();
        section(getTranslation("access.staff.here"), people);
        section(getTranslation("access.staff.invite"), form());
        section(getTranslation("access.staff.open"), open);
    }

    private void showPeople() {
        var rows = new Rows();
        for (var post : staff.of(self(), community())) {
            var change = Parts.quiet(getTranslation("access.staff.change"), () -> change(post));
            change.setAriaLabel(
                    getTranslation("access.staff.change.label", post.person().name(), roleName(post.role())));
            rows.row(line(post.person().name(), post.person().email(), post.role(), post.named()), change);
        }
        people.removeAll();
        people.add(rows);
    }

    private void showOpen() {
        open.removeAll();
        var zone = accounts.person(self()).zone();
        var rows = new Rows();
        for (var invitation : invitations.of(self(), community())) {
            var withdraw = Parts.quiet(getTranslation("access.staff.withdraw"), () -> {
                invitations.withdraw(self(), community(), invitation.id());
                Toast.done(getTranslation(
                        "access.staff.withdrawn", invitation.email().value()));
                showOpen();
            });
            withdraw.setAriaLabel(getTranslation(
                    "access.staff.withdraw.label", invitation.email().value()));
            rows.row(
                    line(
                            getTranslation("access.staff.until", say.moment(getLocale(), invitation.expires(), zone)),
                            invitation.email(),
                            invitation.role(),
                            invitation.named()),
                    withdraw);
        }
        open.add(
                rows.isEmpty() ? Parts.classed(new Paragraph(getTranslation("access.staff.open.none")), "soft") : rows);
    }

    private Div line(String name, Email address, Role as, Named named) {
        var first = Parts.row(new Span(address.value()), Parts.classed(new Span(roleName(as)), "tag"));
        var second = named.isEmpty() ? name : name + Languages.dot(getLocale()) + names(named);
        return new Div(first, Parts.classed(new Div(new Span(second)), "small", "soft"));
    }

    private Div form() {
        email.setLabel(getTranslation("access.email"));
        email.setMaxLength(254);
        email.setWidthFull();
        role.offer(Role.ASSISTANT, Named.NOTHING, cohorts, groups);
        var invite = Parts.primary(getTranslation("access.staff.invite.do"), this::invite);
        return Parts.classed(new Div(notes, email, role, Parts.row(invite)), "form");
    }

    private void invite() {
        try {
            var to = new Email(email.getValue());
            invitations.invite(self(), community(), to, role.role(), role.named());
            Fields.clear(Map.of("email", email), notes);
            email.clear();
            Toast.done(getTranslation("access.staff.invited", to.value()));
            showOpen();
        } catch (Refusal refusal) {
            show(refusal, notes, role);
        }
    }

    private void change(Staff.Post post) {
        var fields = new RoleFields();
        fields.offer(post.role(), post.named(), cohorts, groups);
        var trouble = new Div();
        var dialog = new Dialog(Parts.classed(new Div(trouble, fields), "form"));
        var whom = post.person().id();
        dialog.setHeaderTitle(
                getTranslation("access.staff.change.title", post.person().name()));
        var end = Parts.quiet(
                getTranslation("access.staff.end"),
                () -> attempt(dialog, trouble, fields, () -> staff.end(self(), community(), whom, post.role())));
        end.addThemeVariants(ButtonVariant.ERROR);
        dialog.getFooter()
                .add(
                        end,
                        Parts.quiet(getTranslation("access.cancel"), dialog::close),
                        Parts.primary(
                                getTranslation("access.staff.change.do"),
                                () -> attempt(
                                        dialog,
                                        trouble,
                                        fields,
                                        () -> staff.change(
                                                self(),
                                                community(),
                                                whom,
                                                post.role(),
                                                fields.role(),
                                                fields.named()))));
        dialog.open();
    }

    private void attempt(Dialog dialog, Div trouble, RoleFields fields, Runnable act) {
        try {
            act.run();
            dialog.close();
            Toast.done(getTranslation("access.staff.changed"));
            refreshOrLeave();
        } catch (Refusal refusal) {
            show(refusal, trouble, fields);
        }
    }

    /// Whoever has just ended the own role cannot read this page any more.
    private void refreshOrLeave() {
        try {
            showPeople();
        } catch (Refusal out) {
            getUI().ifPresent(ui -> ui.navigate("home"));
        }
    }

    private void show(Refusal refusal, Div where, RoleFields fields) {
        where.removeAll();
        if ("cohorts".equals(refusal.field())) fields.refuse(refusal);
        else if ("email".equals(refusal.field())) Fields.show(refusal, Map.of("email", email), where);
        else where.add(new RefusalNote(refusal));
    }

    private String names(Named named) {
        return Stream.concat(
                        named.cohorts().stream().map(cohort -> cohorts.getOrDefault(cohort, "")),
                        named.groups().stream().map(group -> groups.getOrDefault(group, "")))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(Languages.isChinese(getLocale()) ? "、" : ", "));
    }

    private String roleName(Role as) {
        return getTranslation("access.role." + as);
    }

    private CommunityId community() {
        return java.util.Objects.requireNonNull(community);
    }

    private PersonId self() {
        return signedIn.person();
    }
}
