package lyceum.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import lyceum.audit.Audit;
import lyceum.audit.Verdict;
import lyceum.mail.KeptLetter;
import lyceum.mail.LetterId;
import lyceum.mail.Letters;
import lyceum.shared.Email;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What whoever runs the installation does: grants founding, reads kept letters, checks the audit trail. Each of it is
/// on the trail, too.
@Service
public class Operators {
    /// @param name of the account with that address, if there is one yet
    public record Grant(Email email, Optional<String> name, Instant since) {}

    private final JdbcClient db;
    private final Roles roles;
    private final Founding founding;
    private final Letters letters;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Operators(JdbcClient db, Roles roles, Founding founding, Letters letters, Audit audit, Ids ids, Clock clock) {
        this.db = db;
        this.roles = roles;
        this.founding = founding;
        this.letters = letters;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public boolean foundingIsOpen() {
        return founding.founding() == Founding.Openness.OPEN;
    }

    public List<Grant> grants(PersonId by) {
        roles.demand(by, Act.GRANT_FOUNDING);
        return db.sql("""
                        select f.email, f.granted_at, a.name
                        from founding_grant f left join account a on a.email_key = f.email_key
                        order by f.granted_at desc, f.email
                        limit 500""")
                .query((row, n) -> new Grant(
                        new Email(row.getString("email")),
                        Optional.ofNullable(row.getString("name")),
                        Utc.instant(row.getObject("granted_at", LocalDateTime.class))))
                .list();
    }

    /// To an address, whether or not it has an account yet. Granting twice changes nothing.
    @Transactional
    public void grantFounding(PersonId by, Email email) {
        roles.demand(by, Act.GRANT_FOUNDING);
        allowFounding(by, email);
    }

    /// What is founded already stays.
    @Transactional
    public void withdrawFounding(PersonId by, Email email) {
        roles.demand(by, Act.GRANT_FOUNDING);
        int gone = db.sql("delete from founding_grant where email_key = ?")
                .param(Digest.of(email))
                .update();
        if (gone > 0) audit.record(by, "founding.withdrawn", by, email.value());
    }

    public boolean lettersAreKept() {
        return letters.areKept();
    }

    public List<KeptLetter> letters(PersonId by, String recipient, int offset, int limit) {
        roles.demand(by, Act.READ_LETTERS);
        return letters.kept(recipient, offset, limit);
    }

    public int countLetters(PersonId by, String recipient) {
        roles.demand(by, Act.READ_LETTERS);
        return letters.countKept(recipient);
    }

    /// Reading somebody's letter is written down.
    @Transactional
    public KeptLetter letter(PersonId by, LetterId id) {
        roles.demand(by, Act.READ_LETTERS);
        var letter = letters.kept(id).orElseThrow(NotFound::new);
        audit.record(by, "letter.read", id, "");
        return letter;
    }

    public Verdict verifyTrail(PersonId by) {
        roles.demand(by, Act.GRANT_FOUNDING);
        return audit.verify();
    }

    void allowFounding(PersonId by, Email email) {
        boolean has = db.sql("select count(*) from founding_grant where email_key = ?")
                        .param(Digest.of(email))
                        .query(Long.class)
                        .single()
                > 0;
        if (has) return;
        db.sql("insert into founding_grant (email_key, email, granted_by, granted_at) values (?, ?, ?, ?)")
                .params(Digest.of(email), email.value(), by.value(), Utc.of(clock.instant()))
                .update();
        audit.record(by, "founding.granted", by, email.value());
    }

    /// From code at the start only: whoever the installation's settings name.
    @Transactional
    public void appoint(PersonId whom) {
        if (roles.isOperator(whom)) return;
        db.sql("""
                        insert into role_held (id, community, person, role, cohort, given_at, given_by)
                        values (?, 0, ?, 'OPERATOR', 0, ?, ?)""")
                .params(ids.next(), whom.value(), Utc.of(clock.instant()), whom.value())
                .update();
        audit.record(null, "operator.appointed", whom, "");
    }
}
