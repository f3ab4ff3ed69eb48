package lyceum.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lyceum.shared.Email;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everybody who signed up.
@Service
public class Accounts {
    private final AccountRows rows;
    private final Passwords passwords;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Accounts(AccountRows rows, Passwords passwords, Ids ids, Clock clock) {
        this.rows = rows;
        this.passwords = passwords;
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

    /// An account whose address needs no confirmation: for the demo, the first operator and tests, never for a screen.
    /// Without a password one comes in by a one-time link.
    @Transactional
    public PersonId welcome(Email email, String name, Locale language, ZoneId zone, @Nullable String password) {
        var id = new PersonId(ids.next());
        var hash = password == null ? null : passwords.hash(password);
        rows.saveAndFlush(
                new Account(id, email, new Name(name), hash, zone, language, chance.nextLong(), clock.instant()));
        return id;
    }
}
