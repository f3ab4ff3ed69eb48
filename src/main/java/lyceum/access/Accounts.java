package lyceum.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.access.Limits.Limit;
import lyceum.access.OneTimeLinks.Purpose;
import lyceum.mail.Letter;
import lyceum.mail.Letters;
import lyceum.mail.PortalAddress;
import lyceum.shared.Email;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Everybody who signed up.
@Service
public class Accounts {
    private final AccountRows rows;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final Letters letters;
    private final PortalAddress portal;
    private final Limits limits;
    private final Stamps stamps;
    private final Departures departures;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Accounts(
            AccountRows rows,
            Passwords passwords,
            OneTimeLinks links,
            Letters letters,
            PortalAddress portal,
            Limits limits,
            Stamps stamps,
            Departures departures,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.passwords = passwords;
        this.links = links;
        this.letters = letters;
        this.portal = portal;
        this.limits = limits;
        this.stamps = stamps;
        this.departures = departures;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Person person(PersonId id) {
        return rows.findById(id.value()).map(Account::person).orElseThrow(NotFound::new);
    }

    /// One query for a page of a list; whoever is erased is missing in the answer.
    @Transactional(readOnly = true)
    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        if (ids.isEmpty()) return Map.of();
        return rows.findAllById(ids.stream().map(PersonId::value).toList()).stream()
                .map(Account::person)
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    @Transactional(readOnly = true)
    public Optional<Person> at(Email email) {
        return rows.findByEmailKey(Digest.of(email)).map(Account::person);
    }

    /// Those of these people whose names begin like that.
    @Transactional(readOnly = true)
    public Set<PersonId> called(String beginning, Collection<PersonId> among) {
        if (beginning.isBlank() || beginning.length() > Name.LONGEST || among.isEmpty()) return Set.of();
        var ids = among.stream().map(PersonId::value).toList();
        return rows.findByNameStartingWithAndIdIn(beginning.strip(), ids).stream()
                .map(account -> account.person().id())
                .collect(Collectors.toSet());
    }

    /// An account whose address needs no confirmation: for the demo, the first operator and tests, never for a screen.
    /// Without a password one comes in by a one-time link.
    @Transactional
    public PersonId welcome(Email email, String name, Locale language, ZoneId zone, @Nullable String password) {
        return open(email, new Name(name), password == null ? null : passwords.hash(password), zone, language);
    }

    PersonId open(Email email, Name name, @Nullable String hash, ZoneId zone, Locale language) {
        var id = new PersonId(ids.next());
        rows.saveAndFlush(new Account(id, email, name, hash, zone, language, chance.nextLong(), clock.instant()));
        return id;
    }

    @Transactional
    public void rename(PersonId self, String name) {
        row(self).isCalled(new Name(name));
    }

    @Transactional
    public void move(PersonId self, ZoneId zone) {
        row(self).livesIn(zone);
    }

    @Transactional
    public void read(PersonId self, Locale language) {
        row(self).reads(language);
    }

    @Transactional(readOnly = true)
    public boolean hasPassword(PersonId self) {
        return row(self).password() != null;
    }

    /// All devices are out within five seconds, this one too unless it is let in anew.
    @Transactional
    public void signOutEverywhere(PersonId self) {
        row(self).signsOutEverywhere(chance.nextLong());
        links.voidAllOf(self.value());
        outWithEveryDevice(self);
    }

    /// Whoever has a password shows it; a first one needs none. All other devices are out.
    @Transactional
    public void changePassword(PersonId self, String current, String wanted) {
        var account = row(self);
        prove(account, current);
        locks(account, wanted);
    }

    @Transactional(readOnly = true)
    public Optional<Email> lookAtReset(String secret) {
        return links.look(Purpose.RESET, secret)
                .filter(link -> link.account() != OneTimeLinks.NOBODY)
                .map(OneTimeLinks.OneTimeLink::email);
    }

    @Transactional
    public SignIns.LetIn reset(String secret, String wanted) {
        var link = links.use(Purpose.RESET, secret).orElseThrow(LinkGone::new);
        var account = rows.findById(link.account()).orElseThrow(LinkGone::new);
        locks(account, wanted);
        return new SignIns.LetIn(account.person().id(), link.onward());
    }

    /// Writes to the new address, which counts once its link was pressed.
    @Transactional
    public void askForEmail(PersonId self, Email wanted, String current) {
        var account = row(self);
        if (account.password() != null) prove(account, current);
        if (!limits.allows(Limit.LETTERS_FROM_ADDRESS, "account " + self)) throw new TooOften();
        var person = account.person();
        var secret = links.issue(Purpose.EMAIL, self.value(), wanted, Onward.to("/account"));
        if (at(wanted).isPresent()) {
            letters.send(new Letter(
                    "email:" + Digest.of(secret), wanted, person.language(), "email-taken", List.of(wanted.value())));
            return;
        }
        letters.send(new Letter(
                "email:" + Digest.of(secret),
                wanted,
                person.language(),
                "email",
                List.of(person.name(), portal.of("/confirm/address/" + secret))));
    }

    @Transactional(readOnly = true)
    public Optional<Email> lookAtEmail(String secret) {
        return links.look(Purpose.EMAIL, secret).map(OneTimeLinks.OneTimeLink::email);
    }

    /// The new address counts from now on; the old one is told.
    @Transactional
    public void confirmEmail(String secret) {
        var link = links.use(Purpose.EMAIL, secret).orElseThrow(LinkGone::new);
        var account = rows.findById(link.account()).orElseThrow(LinkGone::new);
        if (at(link.email()).isPresent()) throw new LinkGone();
        var before = account.person();
        departures.remember(before, clock.instant());
        account.moves(link.email());
        rows.saveAndFlush(account);
        links.voidAllOf(link.account());
        letters.send(new Letter(
                "email-moved:" + Digest.of(secret),
                before.email(),
                before.language(),
                "email-moved",
                List.of(before.name(), link.email().value())));
    }

    private void locks(Account account, String wanted) {
        var person = account.person();
        var hash = passwords.hash(PasswordRule.checked(wanted, person.name(), person.email()));
        account.locksWith(hash, chance.nextLong());
        links.voidAllOf(person.id().value());
        letters.send(new Letter(
                "password:" + Digest.of(hash),
                person.email(),
                person.language(),
                "password-changed",
                List.of(person.name(), portal.of("/reset"))));
        outWithEveryDevice(person.id());
    }

    /// The password, of whoever has one; for everybody else nothing is asked here.
    @Transactional
    public void prove(PersonId self, String current) {
        prove(row(self), current);
    }

    private void prove(Account account, String current) {
        if (account.password() == null) return;
        var whose = "account " + account.person().id();
        if (!limits.allows(Limit.GUESSES_AT_ACCOUNT_FROM_ADDRESS, whose)) throw new TooOften();
        if (current.length() > 10_000
                || !passwords.matches(
                        java.text.Normalizer.normalize(current, java.text.Normalizer.Form.NFC), account.password()))
            throw new CurrentPasswordWrong();
        limits.giveBack(Limit.GUESSES_AT_ACCOUNT_FROM_ADDRESS, whose);
    }

    /// Once the new stamp is committed; before, another thread would fetch the old one again.
    private void outWithEveryDevice(PersonId self) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                stamps.changed(self.value());
            }
        });
    }

    private Account row(PersonId id) {
        return rows.findById(id.value()).orElseThrow(NotFound::new);
    }
}
