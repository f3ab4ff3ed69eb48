package lyceum.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import lyceum.access.Accounts;
import lyceum.access.Operators;
import lyceum.access.Person;
import lyceum.access.SignedIn;
import lyceum.audit.Verdict;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.Email;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// Who may found communities, whether the audit trail holds, and the way to the kept letters.
@Route("operator")
@PermitAll
class OperatorView extends Page implements BeforeEnterObserver {
    private final transient Operators operators;
    private final transient Accounts accounts;
    private final transient SignedIn signedIn;
    private final transient Say say;
    private final EmailField email = new EmailField();
    private final Div notes = new Div();
    private final Div grants = new Div();
    private final Paragraph verdict = new Paragraph();

    OperatorView(Operators operators, Accounts accounts, SignedIn signedIn, Say say) {
        this.operators = operators;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.say = say;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        showGrants();
        head("", getTranslation("access.operator.title"));
        section(
                getTranslation("access.operator.founding"),
                new Paragraph(getTranslation(
                        operators.foundingIsOpen()
                                ? "access.operator.founding.open"
                                : "access.operator.founding.granted")),
                form(),
                grants);
        if (operators.lettersAreKept())
            section(
                    getTranslation("access.letters.title"),
                    new Paragraph(getTranslation("access.operator.letters")),
                    Parts.row(Parts.buttonLink(getTranslation("access.operator.letters.read"), "operator/letters")));
        verdict.setText(getTranslation("access.operator.trail"));
        verdict.getElement().setAttribute("role", "status");
        section(
                getTranslation("access.operator.trail.title"),
                verdict,
                Parts.row(Parts.button(getTranslation("access.operator.trail.check"), this::check)));
    }

    private Div form() {
        email.setLabel(getTranslation("access.email"));
        email.setMaxLength(254);
        email.setWidthFull();
        var grant = Parts.primary(getTranslation("access.operator.grant"), this::grant);
        return Parts.classed(new Div(notes, email, Parts.row(grant)), "form");
    }

    private void grant() {
        try {
            var to = new Email(email.getValue());
            operators.grantFounding(signedIn.person(), to);
            Fields.clear(Map.of("email", email), notes);
            email.clear();
            Toast.done(getTranslation("access.operator.granted", to.value()));
            showGrants();
        } catch (Refusal refusal) {
            Fields.show(refusal, Map.of("email", email), notes);
        }
    }

    private void showGrants() {
        var reader = accounts.person(signedIn.person());
        var rows = new Rows();
        for (var grant : operators.grants(reader.id())) {
            var withdraw = Parts.quiet(getTranslation("access.operator.withdraw"), () -> withdraw(grant.email()));
            withdraw.setAriaLabel(getTranslation(
                    "access.operator.withdraw.label", grant.email().value()));
            rows.row(line(grant, reader), withdraw);
        }
        grants.removeAll();
        grants.addClassName("section");
        if (rows.isEmpty()) grants.add(Parts.classed(new Paragraph(getTranslation("access.operator.nobody")), "soft"));
        else grants.add(rows);
    }

    private Div line(Operators.Grant grant, Person reader) {
        var since = getTranslation("access.operator.since", say.moment(getLocale(), grant.since(), reader.zone()));
        var name = grant.name().orElse(getTranslation("access.operator.no-account"));
        return new Div(
                new Div(new Span(grant.email().value())),
                Parts.classed(new Div(new Span(name + Languages.dot(getLocale()) + since)), "small", "soft"));
    }

    private void withdraw(Email from) {
        operators.withdrawFounding(signedIn.person(), from);
        Toast.done(getTranslation("access.operator.withdrawn", from.value()));
        showGrants();
    }

    private void check() {
        verdict.setText(
                switch (operators.verifyTrail(signedIn.person())) {
                    case Verdict.Whole whole ->
                        getTranslation("access.operator.trail.whole", whole.places(), brief(whole.head()));
                    case Verdict.Broken broken ->
                        getTranslation("access.operator.trail.broken." + broken.fault(), broken.place());
                });
    }

    private static String brief(String head) {
        return head.length() <= 16 ? head : head.substring(0, 16);
    }
}
