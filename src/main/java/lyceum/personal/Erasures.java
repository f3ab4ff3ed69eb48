package lyceum.personal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.access.Departures;
import lyceum.access.Person;
import lyceum.access.SignedIn;
import lyceum.audit.Audit;
import lyceum.mail.Letter;
import lyceum.mail.Letters;
import lyceum.mail.PortalAddress;
import lyceum.shared.PersonId;
import lyceum.trace.Traces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Leaving for good: told beforehand what goes and what stays, a week to think it over, then erased room by room.
@Service
public class Erasures {
    public static final Duration THOUGHT_OVER = Duration.ofDays(7);
    static final Duration REMINDED_BEFORE = Duration.ofDays(1);
    private static final int AT_ONCE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final Traces traces;
    private final Departures departures;
    private final ErasureList list;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final Letters letters;
    private final PortalAddress portal;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Erasures(
            Traces traces,
            Departures departures,
            ErasureList list,
            Accounts accounts,
            SignedIn signedIn,
            Letters letters,
            PortalAddress portal,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.traces = traces;
        this.departures = departures;
        this.list = list;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.letters = letters;
        this.portal = portal;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Farewell look(PersonId self, Locale reader) {
        return new Farewell(
                traces.obstacles(self, reader), traces.endings(self, reader), traces.staying(departures.whose(self)));
    }

    /// All devices are out at once; the account can be kept by signing in until its day.
    /// @param typed the own address, so that it is no slip
    /// @param current the password, of whoever has one; others come in by a link a moment before
    public Instant ask(PersonId self, String typed, String current) {
        if (accounts.hasPassword(self)) accounts.prove(self, current);
        else signedIn.demandFresh();
        var person = accounts.person(self);
        if (!typed.strip().equalsIgnoreCase(person.email().value()))
            throw new TypedAnotherEmail(person.email().value());
        var held = traces.obstacles(self, person.language());
        if (!held.isEmpty()) throw new FirstToSettle(held.size());
        transaction.executeWithoutResult(_ -> {
            departures.begin(self, clock.instant().plus(THOUGHT_OVER));
            audit.record(self, "account.leaves", self, "");
            write(person, "leaving", departures.of(self).orElseThrow());
        });
        return departures.of(self).orElseThrow();
    }

    /// Reminds, begins what is due, goes on with what was interrupted, and erases again who came back with a backup.
    void sweep() {
        list.reconcile().forEach(this::again);
        transaction.executeWithoutResult(_ -> departures
                .toRemind(clock.instant().plus(REMINDED_BEFORE), AT_ONCE)
                .forEach(person -> write(
                        accounts.person(person),
                        "leaving-tomorrow",
                        departures.of(person).orElseThrow())));
        departures.due(AT_ONCE).forEach(this::begin);
        list.reconcile();
        list.open(AT_ONCE).forEach(this::finish);
    }

    /// Whatever has come up meanwhile, a seat offered or a payment disputed, comes first: the next round asks again.
    private void begin(PersonId person) {
        if (!traces.obstacles(person, Locale.CHINA).isEmpty()) return;
        transaction.executeWithoutResult(_ -> {
            if (!departures.close(person)) return;
            list.add(person);
            audit.record(null, "account.erased", person, "");
        });
    }

    private void again(PersonId person) {
        transaction.executeWithoutResult(_ -> {
            list.add(person);
            if (!departures.isHere(person)) return;
            departures.closeAgain(person);
            audit.record(null, "account.erased-again", person, "");
        });
    }

    private void finish(PersonId person) {
        try {
            traces.erase(departures.whose(person));
            list.done(person);
        } catch (RuntimeException later) {
            LOG.warn("Erasing {} stopped and goes on with the next round", person, later);
        }
    }

    private void write(Person person, String name, Instant on) {
        letters.send(new Letter(
                name + ":" + person.id() + ":" + on,
                person.email(),
                person.language(),
                name,
                List.of(person.name(), on.atZone(person.zone()), portal.of("/sign-in"))));
    }
}
