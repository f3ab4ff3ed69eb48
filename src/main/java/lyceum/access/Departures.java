package lyceum.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lyceum.access.OneTimeLinks.Purpose;
import lyceum.shared.Email;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import lyceum.trace.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Accounts on their way out. Until its day an account is whole, but nobody comes in without keeping it; once erasing
/// has
/// begun it is as if it had never been, and there is no way back.
@Service
public class Departures {
    private final AccountRows rows;
    private final OneTimeLinks links;
    private final Stamps stamps;
    private final JdbcClient db;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Departures(AccountRows rows, OneTimeLinks links, Stamps stamps, JdbcClient db, Clock clock) {
        this.rows = rows;
        this.links = links;
        this.stamps = stamps;
        this.db = db;
        this.clock = clock;
    }

    /// All devices are out. Whoever asks twice leaves on the first day.
    @Transactional
    public void begin(PersonId self, Instant on) {
        var account = rows.findById(self.value()).orElseThrow(NotFound::new);
        db.sql("""
                insert into departure (person, asked_at, leaves_at, reminded, begun) values (?, ?, ?, false, false)
                on duplicate key update person = values(person)""").params(self.value(), Utc.of(clock.instant()), Utc.of(on)).update();
        links.voidAllOf(self.value());
        account.signsOutEverywhere(chance.nextLong());
        out(self);
    }

    /// When that account will be erased, if it will.
    public Optional<Instant> of(PersonId person) {
        return db.sql("select leaves_at from departure where person = ?")
                .param(person.value())
                .query((row, _) -> Utc.instant(row.getObject("leaves_at", LocalDateTime.class)))
                .optional();
    }

    /// For whoever has just shown that it is them: what they keep their account with.
    public String offerToStay(PersonId person) {
        var account = rows.findById(person.value()).orElseThrow(NotFound::new);
        return links.issue(Purpose.KEEP, person.value(), account.person().email(), Onward.HOME);
    }

    /// Refuses with [LinkGone] once erasing has begun.
    @Transactional
    public PersonId keep(String secret) {
        var link = links.use(Purpose.KEEP, secret).orElseThrow(LinkGone::new);
        int kept = db.sql("delete from departure where person = ? and begun = false")
                .param(link.account())
                .update();
        if (kept == 0) throw new LinkGone();
        return new PersonId(link.account());
    }

    /// Those who leave before that moment and were not reminded; each is answered once.
    @Transactional
    public List<PersonId> toRemind(Instant before, int most) {
        var found = db.sql("""
                        select person from departure
                        where leaves_at <= ? and reminded = false and begun = false
                        order by leaves_at limit ?""")
                .params(Utc.of(before), most)
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list();
        return found.stream()
                .filter(person -> db.sql("update departure set reminded = true where person = ? and reminded = false")
                                .param(person.value())
                                .update()
                        == 1)
                .toList();
    }

    /// Those whose day has come, the first first.
    public List<PersonId> due(int most) {
        return db.sql("select person from departure where leaves_at <= ? and begun = false order by leaves_at limit ?")
                .params(Utc.of(clock.instant()), most)
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list();
    }

    /// There is no way back from here: nobody finds the account by its address, and nothing opens it.
    /// @return false if it was kept in this moment
    @Transactional
    public boolean close(PersonId person) {
        int closed = db.sql("update departure set begun = true where person = ? and leaves_at <= ? and begun = false")
                .params(person.value(), Utc.of(clock.instant()))
                .update();
        if (closed == 1) shut(person);
        return closed == 1;
    }

    /// Of somebody who was erased before and is here again, out of a restored backup.
    @Transactional
    public void closeAgain(PersonId person) {
        shut(person);
    }

    private void shut(PersonId person) {
        rows.findById(person.value()).ifPresent(account -> {
            account.isOnTheWayOut(chance.nextLong());
            rows.saveAndFlush(account);
            links.voidAllOf(person.value());
            out(person);
        });
    }

    public boolean isHere(PersonId person) {
        return rows.existsById(person.value());
    }

    /// Every address that was ever theirs, but for those that are another's now.
    public Whose whose(PersonId person) {
        var emails = new TreeSet<String>();
        rows.findById(person.value())
                .ifPresent(account -> emails.add(account.person().email().value()));
        emails.addAll(db.sql("select email from former_email where person = ?")
                .param(person.value())
                .query(String.class)
                .list());
        var own = new ArrayList<Email>();
        for (var email : emails) {
            var one = new Email(email);
            boolean anothers = rows.findByEmailKey(Digest.of(one))
                    .filter(account -> !account.person().id().equals(person))
                    .isPresent();
            if (!anothers) own.add(one);
        }
        return new Whose(
                person,
                own.stream().map(Email::value).toList(),
                own.stream().map(Digest::of).toList());
    }

    /// An address that stops being theirs, so that it is not forgotten to forget it.
    void remember(Person before, Instant until) {
        db.sql("""
                insert into former_email (person, email_key, email, until_at) values (?, ?, ?, ?)
                on duplicate key update until_at = values(until_at)""")
                .params(
                        before.id().value(),
                        Digest.of(before.email()),
                        before.email().value(),
                        Utc.of(until))
                .update();
    }

    /// Once the new stamp is committed; before, another thread would fetch the old one again.
    private void out(PersonId person) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                stamps.changed(person.value());
            }
        });
    }
}
