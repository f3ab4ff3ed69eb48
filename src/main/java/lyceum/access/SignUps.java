package lyceum.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lyceum.access.Limits.Limit;
import lyceum.language.Languages;
import lyceum.mail.Letter;
import lyceum.mail.Letters;
import lyceum.mail.PortalAddress;
import lyceum.shared.Email;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Becoming somebody here: one asks, shows that the address is one's own, and is in. Nothing tells whether an address
/// has an account already: the answer is the same and takes as long, and the rest stands in the letter.
@Service
public class SignUps {
    private static final Duration LIFE = Duration.ofHours(24);

    /// @param sameBrowser false where the letter was opened elsewhere: then the password must be typed once more, so
    /// that nobody confirms an account that a stranger prepared with their address
    public record Asked(Email email, String name, Onward onward, boolean sameBrowser) {}

    private record Row(
            Email email, String name, String hash, ZoneId zone, Locale language, Onward onward, String browser) {}

    private final JdbcClient db;
    private final Accounts accounts;
    private final AccountRows rows;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final Letters letters;
    private final PortalAddress portal;
    private final Limits limits;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SignUps(
            JdbcClient db,
            Accounts accounts,
            AccountRows rows,
            Passwords passwords,
            OneTimeLinks links,
            Letters letters,
            PortalAddress portal,
            Limits limits,
            Clock clock,
            TransactionTemplate transaction) {
        this.db = db;
        this.accounts = accounts;
        this.rows = rows;
        this.passwords = passwords;
        this.links = links;
        this.letters = letters;
        this.portal = portal;
        this.limits = limits;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// @param browser a secret that this browser keeps, to be known again
    /// @param from the network address, for the limits
    public void ask(
            Email email,
            String name,
            String password,
            ZoneId zone,
            Locale language,
            Onward onward,
            String browser,
            String from) {
        var called = new Name(name);
        var wanted = PasswordRule.checked(password, name, email);
        if (!limits.allows(Limit.LETTERS_FROM_ADDRESS, Limits.household(from))) throw new TooOften();
        var hash = passwords.hash(wanted);
        boolean mayWrite = limits.allows(Limit.LETTERS_TO_MAILBOX, email.value());
        transaction.executeWithoutResult(act -> write(email, called, hash, zone, language, onward, browser, mayWrite));
    }

    /// What a confirming page shows, if the link is still good.
    public Optional<Asked> look(String secret, @Nullable String browser) {
        return row(secret)
                .map(row -> new Asked(
                        row.email(), row.name(), row.onward(), row.browser().equals(digest(browser))));
    }

    /// @param password only where [Asked#sameBrowser] is false
    public PersonId confirm(String secret, @Nullable String browser, @Nullable String password) {
        var row = row(secret).orElseThrow(LinkGone::new);
        if (!row.browser().equals(digest(browser)) && !passwords.matches(nfc(password), row.hash()))
            throw new PasswordWrong();
        try {
            return Objects.requireNonNull(transaction.execute(act -> open(secret, row)));
        } catch (DataIntegrityViolationException somebodyWasFaster) {
            throw new LinkGone();
        }
    }

    private PersonId open(String secret, Row row) {
        int used = db.sql("update sign_up set used_at = ? where digest = ? and used_at is null")
                .params(now(), Digest.of(secret))
                .update();
        if (used == 0 || rows.findByEmailKey(Digest.of(row.email())).isPresent()) throw new LinkGone();
        return accounts.open(row.email(), new Name(row.name()), row.hash(), row.zone(), row.language());
    }

    private void write(
            Email email,
            Name name,
            String hash,
            ZoneId zone,
            Locale language,
            Onward onward,
            String browser,
            boolean mayWrite) {
        var secret = links.secret();
        db.sql("""
                        insert into sign_up
                            (digest, email, name, password, zone, language, onward, browser, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Digest.of(secret),
                        email.value(),
                        name.value(),
                        hash,
                        zone.getId(),
                        Languages.nearest(language).toLanguageTag(),
                        onward.path(),
                        digest(browser),
                        Utc.of(clock.instant().plus(LIFE)))
                .update();
        if (!mayWrite) return;
        var known = rows.findByEmailKey(Digest.of(email));
        var letter = known.isPresent()
                ? new Letter(
                        "sign-up:" + Digest.of(secret),
                        email,
                        known.get().person().language(),
                        "known-already",
                        List.of(known.get().person().name(), portal.of("/sign-in" + onward.query())))
                : new Letter(
                        "sign-up:" + Digest.of(secret),
                        email,
                        language,
                        "sign-up",
                        List.of(name.value(), portal.of("/confirm/" + secret)));
        letters.send(letter);
    }

    private Optional<Row> row(String secret) {
        return db.sql("""
                        select email, name, password, zone, language, onward, browser
                        from sign_up
                        where digest = ? and used_at is null and expires_at > ?""")
                .params(Digest.of(secret), now())
                .query((row, n) -> new Row(
                        new Email(row.getString("email")),
                        row.getString("name"),
                        row.getString("password"),
                        ZoneId.of(row.getString("zone")),
                        Languages.of(row.getString("language")),
                        Onward.to(row.getString("onward")),
                        row.getString("browser")))
                .optional();
    }

    private static String nfc(@Nullable String password) {
        return password == null ? "" : java.text.Normalizer.normalize(password, java.text.Normalizer.Form.NFC);
    }

    private static String digest(@Nullable String browser) {
        return browser == null || browser.isEmpty() ? "" : Digest.of(browser);
    }

    private LocalDateTime now() {
        return Utc.of(clock.instant());
    }
}
