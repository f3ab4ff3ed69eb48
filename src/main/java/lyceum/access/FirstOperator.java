package lyceum.access;

import java.time.ZoneId;
import lyceum.access.OneTimeLinks.Purpose;
import lyceum.language.Languages;
import lyceum.mail.PortalAddress;
import lyceum.shared.Email;
import lyceum.shared.PersonId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever the settings name as the operator gets an account, and until it has a password, a one-time link on the
/// console at each start: the console is the one place that only they can read.
@Component
class FirstOperator {
    private final Founding settings;
    private final Accounts accounts;
    private final Operators operators;
    private final OneTimeLinks links;
    private final PortalAddress portal;

    FirstOperator(Founding settings, Accounts accounts, Operators operators, OneTimeLinks links, PortalAddress portal) {
        this.settings = settings;
        this.accounts = accounts;
        this.operators = operators;
        this.links = links;
        this.portal = portal;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void welcome() {
        if (settings.operatorEmail().isBlank()) return;
        var email = new Email(settings.operatorEmail());
        var operator = appointed(email);
        if (accounts.hasPassword(operator)) return;
        var secret = links.issue(Purpose.FIRST_OPERATOR, operator.value(), email, Onward.to("/operator"));
        tell(email, portal.of("/link/" + secret));
    }

    private PersonId appointed(Email email) {
        var operator = accounts.at(email)
                .map(Person::id)
                .orElseGet(() -> accounts.welcome(
                        email,
                        email.value().substring(0, email.value().indexOf('@')),
                        Languages.CHINESE,
                        ZoneId.systemDefault(),
                        null));
        operators.appoint(operator);
        return operator;
    }

    @SuppressWarnings("SystemOut")
    private static void tell(Email email, String link) {
        System.out.printf("%n  Operator %s signs in once, within a day, at%n  %s%n%n", email, link);
    }
}
