package lyceum.access;

import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lyceum.access.Limits.Limit;
import lyceum.access.OneTimeLinks.OneTimeLink;
import lyceum.access.OneTimeLinks.Purpose;
import lyceum.mail.Letter;
import lyceum.mail.Letters;
import lyceum.mail.PortalAddress;
import lyceum.shared.Email;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Letting people in: by password or by a link that works once. Neither answer nor time tells who has an account.
@Service
public class SignIns {
    private final AccountRows accounts;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final Letters letters;
    private final PortalAddress portal;
    private final Limits limits;
    private final Clock clock;
    private final SecurityContextHolderStrategy holder;

    SignIns(
            AccountRows accounts,
            Passwords passwords,
            OneTimeLinks links,
            Letters letters,
            PortalAddress portal,
            Limits limits,
            Clock clock,
            SecurityContextHolderStrategy holder) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.letters = letters;
        this.portal = portal;
        this.limits = limits;
        this.clock = clock;
        this.holder = holder;
    }

    /// Refuses with [PasswordWrong], or with [TooOften] after too many of them.
    /// @param from the network address, for the limits
    public PersonId byPassword(Email email, String password, String from) {
        var household = Limits.household(from);
        var pair = email.value() + " " + household;
        if (!limits.allows(Limit.GUESSES_FROM_ADDRESS, household)
                || !limits.allows(Limit.GUESSES_AT_ACCOUNT_FROM_ADDRESS, pair)
                || !limits.allows(Limit.GUESSES_AT_ACCOUNT, email.value())) throw new TooOften();
        if (password.length() > 10_000) throw new PasswordWrong();
        var account = accounts.findByEmailKey(Digest.of(email));
        var hash = account.map(Account::password).orElse(null);
        if (!passwords.matches(Normalizer.normalize(password, Normalizer.Form.NFC), hash)) throw new PasswordWrong();
        limits.giveBack(Limit.GUESSES_FROM_ADDRESS, household);
        limits.giveBack(Limit.GUESSES_AT_ACCOUNT_FROM_ADDRESS, pair);
        limits.giveBack(Limit.GUESSES_AT_ACCOUNT, email.value());
        return account.orElseThrow().person().id();
    }

    /// Writes to that mailbox: a link where there is an account, an invitation to sign up where there is none.
    @Transactional
    public void mailLink(Email email, Locale asked, Onward onward, String from) {
        mail(Purpose.SIGN_IN, "/link/", "link", email, asked, onward, from);
    }

    /// As [#mailLink], for a new password.
    @Transactional
    public void mailReset(Email email, Locale asked, Onward onward, String from) {
        mail(Purpose.RESET, "/reset/", "reset", email, asked, onward, from);
    }

    /// Whom a link would let in, without using it.
    public Optional<Email> lookAtLink(String secret) {
        return look(secret).map(OneTimeLink::email);
    }

    /// What using a one-time link led to.
    public record LetIn(PersonId person, Onward onward) {}

    @Transactional
    public LetIn byLink(String secret) {
        return links.use(Purpose.SIGN_IN, secret)
                .or(() -> links.use(Purpose.FIRST_OPERATOR, secret))
                .map(link -> new LetIn(new PersonId(link.account()), link.onward()))
                .orElseThrow(LinkGone::new);
    }

    /// Puts that person before whatever this thread does: for tests of views and for the demo, never for a screen.
    public void signInThisThread(PersonId person) {
        var context = holder.createEmptyContext();
        context.setAuthentication(authentication(person));
        holder.setContext(context);
    }

    Authentication authentication(PersonId person) {
        return authentication(person, clock.millis());
    }

    /// @param shownAt when that person last showed that it is them
    Authentication authentication(PersonId person, long shownAt) {
        var account = accounts.findById(person.value()).orElseThrow(NotFound::new);
        return UsernamePasswordAuthenticationToken.authenticated(
                new Guest(person.value(), account.stamp(), shownAt),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_USER")));
    }

    private Optional<OneTimeLink> look(String secret) {
        return links.look(Purpose.SIGN_IN, secret).or(() -> links.look(Purpose.FIRST_OPERATOR, secret));
    }

    /// Does the same work for an address that nobody has; that link opens nothing.
    private void mail(
            Purpose purpose, String path, String name, Email email, Locale asked, Onward onward, String from) {
        if (!limits.allows(Limit.LETTERS_FROM_ADDRESS, Limits.household(from))) throw new TooOften();
        if (!limits.allows(Limit.LETTERS_TO_MAILBOX, email.value())) return;
        var person = accounts.findByEmailKey(Digest.of(email)).map(Account::person);
        var secret =
                links.issue(purpose, person.map(one -> one.id().value()).orElse(OneTimeLinks.NOBODY), email, onward);
        var key = name + ":" + Digest.of(secret);
        letters.send(
                person.isPresent()
                        ? new Letter(
                                key,
                                email,
                                person.get().language(),
                                name,
                                List.of(person.get().name(), portal.of(path + secret), purpose.life.toMinutes()))
                        : new Letter(
                                key,
                                email,
                                asked,
                                "nobody-yet",
                                List.of(email.value(), portal.of("/sign-up" + onward.query()))));
    }
}
