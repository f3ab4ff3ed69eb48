package lyceum.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Optional;
import lyceum.shared.Email;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links that work once and not for long. A link holds 256 bits by chance; here stands only their digest.
@Component
class OneTimeLinks {
    enum Purpose {
        SIGN_IN(Duration.ofMinutes(20)),
        FIRST_OPERATOR(Duration.ofHours(24)),
        RESET(Duration.ofMinutes(30)),
        EMAIL(Duration.ofHours(24)),
        /// Held by the page that somebody meets who comes back before their account is erased; never mailed.
        KEEP(Duration.ofMinutes(20));

        final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    static final long NOBODY = 0;
    private static final int SECRET_BYTES = 32;

    record OneTimeLink(long account, Email email, Onward onward) {}

    private final JdbcClient db;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    OneTimeLinks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    String secret() {
        var bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// @return the secret, which is told once and never kept
    @Transactional
    String issue(Purpose purpose, long account, Email email, Onward onward) {
        var secret = secret();
        db.sql("""
                        insert into one_time_link (digest, purpose, account, email, onward, expires_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        Digest.of(secret),
                        purpose.name(),
                        account,
                        email.value(),
                        onward.path(),
                        Utc.of(clock.instant().plus(purpose.life)))
                .update();
        return secret;
    }

    /// Looks without using it: mail scanners open every link.
    Optional<OneTimeLink> look(Purpose purpose, String secret) {
        return db.sql("""
                        select account, email, onward
                        from one_time_link
                        where digest = ? and purpose = ? and used_at is null and expires_at > ?""")
                .params(Digest.of(secret), purpose.name(), now())
                .query((row, n) -> new OneTimeLink(
                        row.getLong("account"), new Email(row.getString("email")), Onward.to(row.getString("onward"))))
                .optional();
    }

    /// The first who asks has it; a second, however close behind, has nothing. Asking for another purpose uses nothing
    /// up.
    @Transactional
    Optional<OneTimeLink> use(Purpose purpose, String secret) {
        var link = look(purpose, secret);
        int used = db.sql("update one_time_link set used_at = ? where digest = ? and purpose = ? and used_at is null")
                .params(now(), Digest.of(secret), purpose.name())
                .update();
        return used == 1 ? link : Optional.empty();
    }

    /// Whatever else is under way for that account is void from now on.
    @Transactional
    void voidAllOf(long account) {
        db.sql("update one_time_link set used_at = ? where account = ? and used_at is null")
                .params(now(), account)
                .update();
    }

    private LocalDateTime now() {
        return Utc.of(clock.instant());
    }
}
